package news.dateline.launcher.process;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.BooleanSupplier;

import news.dateline.launcher.failure.LauncherFailure;

/** Waits until an address answers with 200. */
public final class Readiness {

    private static final Duration BETWEEN = Duration.ofMillis(150);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    /** Whether the address answers with 200 now. */
    public boolean isReady(URI address) {
        try {
            return ask(address);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Waits; false when the process behind the address has ended or the time is over. */
    public boolean await(URI address, Duration patience, BooleanSupplier alive) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            while (System.nanoTime() < end && alive.getAsBoolean()) {
                if (ask(address)) {
                    return true;
                }
                Thread.sleep(BETWEEN);
            }
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherFailure("Interrupted.", e);
        }
    }

    private boolean ask(URI address) throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        }
    }
}
