package news.dateline.gateway.door;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;

import news.dateline.gateway.apikey.ApiKeyCheck;
import news.dateline.gateway.config.GatewayConfig;
import news.dateline.gateway.problem.Problem;

/** Whether a request has a size that is fit and can be read in one way only: what two servers could read in two ways is refused. */
final class Form {

    private static final int LONGEST_NAME = 128;
    private static final Pattern HOST =
            Pattern.compile("(?:[A-Za-z0-9](?:[A-Za-z0-9._-]{0,253})|\\[[0-9A-Fa-f:.]{2,45}])(?::\\d{1,5})?");

    private final GatewayConfig.LimitsConfig limits;

    Form(GatewayConfig.LimitsConfig limits) {
        this.limits = limits;
    }

    /** What is wrong with the request, if anything is. */
    Optional<Problem> flaw(HttpServerRequest request) {
        if (request.uri().length() > limits.targetSize().asLongValue()) {
            return Optional.of(Refusals.TARGET_TOO_LONG);
        }
        if (areTooLarge(request.headers())) {
            return Optional.of(Refusals.HEADERS_TOO_LARGE);
        }
        return isUnambiguous(request) ? Optional.empty() : Optional.of(Refusals.MALFORMED);
    }

    private boolean areTooLarge(MultiMap headers) {
        long size = 0;
        int count = 0;
        for (Map.Entry<String, String> header : headers) {
            size += header.getKey().length() + header.getValue().length();
            count++;
        }
        return size > limits.headerSize().asLongValue() || count > limits.headerCount();
    }

    private static boolean isUnambiguous(HttpServerRequest request) {
        MultiMap headers = request.headers();
        // Without a version it is of one that there is not.
        return request.version() != null
                && hasOneHost(request)
                && hasPlainFraming(request)
                && hasOneCredential(headers)
                && hasPlainLines(headers);
    }

    private static boolean hasOneHost(HttpServerRequest request) {
        if (request.version() == HttpVersion.HTTP_2) {
            // The server has seen to it that a Host beside it says the same.
            return request.authority() != null
                    && HOST.matcher(request.authority().toString()).matches();
        }
        List<String> hosts = request.headers().getAll(HttpHeaders.HOST);
        return hosts.size() == 1 && HOST.matcher(hosts.getFirst()).matches();
    }

    private static boolean hasOneCredential(MultiMap headers) {
        return headers.getAll(HttpHeaders.AUTHORIZATION).size()
                        + headers.getAll(ApiKeyCheck.HEADER).size()
                <= 1;
    }

    private static boolean hasPlainFraming(HttpServerRequest request) {
        MultiMap headers = request.headers();
        List<String> codings = headers.getAll(HttpHeaders.TRANSFER_ENCODING);
        List<String> lengths = headers.getAll(HttpHeaders.CONTENT_LENGTH);
        List<String> expectations = headers.getAll(HttpHeaders.EXPECT);
        return lengths.size() <= 1
                && (codings.isEmpty() || request.version() != HttpVersion.HTTP_2)
                && (codings.isEmpty() || (codings.equals(List.of("chunked")) && lengths.isEmpty()))
                && (codings.isEmpty() || request.version() != HttpVersion.HTTP_1_0)
                && (expectations.isEmpty() || expectations.equals(List.of("100-continue")));
    }

    private static boolean hasPlainLines(MultiMap headers) {
        for (Map.Entry<String, String> header : headers) {
            int name = header.getKey().length();
            if (name == 0 || name > LONGEST_NAME || hasControl(header.getValue())) {
                return false;
            }
        }
        return true;
    }

    /** Every value of every request is looked at, hence the plain loop. */
    private static boolean hasControl(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if ((c < ' ' && c != '\t') || c == 0x7f) {
                return true;
            }
        }
        return false;
    }
}
