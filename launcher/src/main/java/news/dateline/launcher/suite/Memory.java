package news.dateline.launcher.suite;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** How much memory processes hold, as {@code ps} tells on every Unix. */
final class Memory {

    private Memory() {}

    /** Resident megabytes of this process, the given ones and all their descendants together. */
    static long residentMegabytes(List<Long> pids) {
        Set<Long> all = new TreeSet<>();
        all.add(ProcessHandle.current().pid());
        for (long pid : pids) {
            ProcessHandle.of(pid).ifPresent(process -> {
                all.add(process.pid());
                process.descendants().forEach(descendant -> all.add(descendant.pid()));
            });
        }
        String list = all.stream().map(String::valueOf).collect(Collectors.joining(","));
        try {
            Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", list).start();
            String answer = new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return answer.lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .mapToLong(Long::parseLong)
                            .sum()
                    / 1024;
        } catch (IOException _) {
            return 0;
        }
    }
}
