package news.dateline.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What some processes of entity-service have done so far. */
final class ServiceMetrics {

    private static final double TICKS_PER_SECOND = 100;

    private final HttpClient http;
    private final List<Integer> ports;
    private final List<Long> processes;

    ServiceMetrics(HttpClient http, List<Integer> ports, List<Long> processes) {
        this.http = http;
        this.ports = List.copyOf(ports);
        this.processes = List.copyOf(processes);
    }

    /**
     * The sums of all processes.
     *
     * @param handled events that were applied
     * @param linked articles that were linked
     * @param linking seconds that took
     * @param extracted texts that were analysed
     * @param extraction seconds that took
     * @param processor seconds of processor time
     */
    record Sums(double handled, double linked, double linking, double extracted, double extraction, double processor) {

        Sums minus(Sums other) {
            return new Sums(
                    handled - other.handled,
                    linked - other.linked,
                    linking - other.linking,
                    extracted - other.extracted,
                    extraction - other.extraction,
                    processor - other.processor);
        }
    }

    List<Long> processes() {
        return processes;
    }

    Sums read() {
        double[] sums = new double[5];
        for (int port : ports) {
            String page = page(port);
            sums[0] += value(page, "dateline_linking_seconds_count");
            sums[1] += value(page, "dateline_linking_seconds_sum");
            sums[2] += value(page, "dateline_extraction_seconds_count");
            sums[3] += value(page, "dateline_extraction_seconds_sum");
            sums[4] += value(page, "dateline_events_handled_seconds_count");
        }
        return new Sums(
                sums[4],
                sums[0],
                sums[1],
                sums[2],
                sums[3],
                processes.stream().mapToDouble(ServiceMetrics::processor).sum());
    }

    private String page(int port) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/metrics"))
                .build();
        try {
            return http.send(request, BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new IllegalStateException("entity-service on port " + port + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static double value(String page, String metric) {
        return page.lines()
                .filter(line -> line.startsWith(metric))
                .mapToDouble(ServiceMetrics::value)
                .sum();
    }

    /** What stands between the labels and an example. */
    private static double value(String line) {
        int example = line.indexOf(" # ");
        String plain = example < 0 ? line : line.substring(0, example);
        return Double.parseDouble(plain.substring(plain.lastIndexOf(' ') + 1));
    }

    /** User and system time, as Linux tells it; nothing elsewhere. */
    private static double processor(long process) {
        try {
            String line = Files.readString(Path.of("/proc/" + process + "/stat"));
            String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
            return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_PER_SECOND;
        } catch (IOException e) {
            return 0;
        }
    }
}
