package news.dateline.launcher.imports;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.json.JsonMapper;

import news.dateline.launcher.client.Gateway;
import news.dateline.launcher.failure.LauncherFailure;

/** Writes all articles as lines; goes on where it was cut off. */
public final class Exporter {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int ATTEMPTS = 5;
    private static final long BETWEEN_WORDS = TimeUnit.SECONDS.toNanos(2);

    private final Gateway gateway;
    private final PrintStream words;
    private final long begin = System.nanoTime();
    private long lastWords = begin;
    private int lines;
    private String last;

    public Exporter(Gateway gateway, PrintStream words) {
        this.gateway = gateway;
        this.words = words;
    }

    /** Writes all articles of a source, or of all sources if it is null. */
    public void run(String source, OutputStream to) throws IOException {
        // Not closed here: whoever opened the stream closes it.
        BufferedOutputStream out = new BufferedOutputStream(to);
        for (int attempt = 1; ; attempt++) {
            int before = lines;
            try (InputStream stream = new BufferedInputStream(gateway.stream(path(source)))) {
                copy(stream, out);
                break;
            } catch (CutOffException e) {
                if (attempt == ATTEMPTS && lines == before) {
                    throw new LauncherFailure(
                            "The export was cut off after " + lines + " articles: "
                                    + LauncherFailure.sentence(e.getCause()),
                            e);
                }
                words.println("  cut off after " + lines + " articles, going on from there");
            }
        }
        out.flush();
        words.println("Exported " + counts() + ".");
    }

    private String path(String source) {
        StringBuilder path = new StringBuilder("/api/v1/articles/export");
        char sign = '?';
        if (source != null) {
            path.append(sign).append("source=").append(Gateway.encode(source));
            sign = '&';
        }
        if (last != null) {
            path.append(sign).append("before=").append(last);
        }
        return path.toString();
    }

    private void copy(InputStream stream, OutputStream out) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = read(stream); next >= 0; next = read(stream)) {
            line.write(next);
            if (next == '\n') {
                line.writeTo(out);
                String uri = JSON.readTree(line.toByteArray()).path("uri").asText();
                last = uri.substring(uri.lastIndexOf(':') + 1);
                line.reset();
                lines++;
                tell();
            }
        }
        if (line.size() > 0) {
            throw new CutOffException(new IOException("the last line is not whole"));
        }
    }

    /** What fails on the way in can be asked for again; what fails on the way out cannot. */
    private static int read(InputStream stream) throws CutOffException {
        try {
            return stream.read();
        } catch (IOException e) {
            throw new CutOffException(e);
        }
    }

    private void tell() {
        long now = System.nanoTime();
        if (now - lastWords > BETWEEN_WORDS) {
            lastWords = now;
            words.println("  " + counts());
        }
    }

    private String counts() {
        double seconds = Math.max(0.001, (System.nanoTime() - begin) / 1e9);
        return String.format(Locale.ROOT, "%d articles in %.1f s, %.0f a second", lines, seconds, lines / seconds);
    }

    private static final class CutOffException extends IOException {
        private static final long serialVersionUID = 1L;

        CutOffException(IOException cause) {
            super(cause);
        }
    }
}
