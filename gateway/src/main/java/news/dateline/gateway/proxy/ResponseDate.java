package news.dateline.gateway.proxy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;

/** The {@code Date} of answers whose upstream did not say it (RFC 9110, section 6.6.1). Written once a second. */
final class ResponseDate {

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

    private static volatile ResponseDate latest = new ResponseDate(0);

    private final long second;
    private final String text;

    private ResponseDate(long second) {
        this.second = second;
        this.text = FORM.format(Instant.ofEpochSecond(second).atOffset(ZoneOffset.UTC));
    }

    static void complete(MultiMap headers) {
        if (!headers.contains(HttpHeaders.DATE)) {
            headers.set(HttpHeaders.DATE, now());
        }
    }

    private static String now() {
        long second = System.currentTimeMillis() / 1_000;
        ResponseDate known = latest;
        if (known.second != second) {
            known = new ResponseDate(second);
            latest = known;
        }
        return known.text;
    }
}
