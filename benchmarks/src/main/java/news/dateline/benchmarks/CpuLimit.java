package news.dateline.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds processes to a part of the processors, each for itself, as the limit of a pod does: each is moved into a control group of its
 * own, and back in the end. Takes Linux and root.
 */
final class CpuLimit implements AutoCloseable {

    /** As Kubernetes has it. */
    private static final int PERIOD_MICROS = 100_000;

    private final List<Group> groups = new ArrayList<>();

    private record Group(Path folder, Path before, long process) {}

    /** No limit. */
    static CpuLimit none() {
        return new CpuLimit();
    }

    static CpuLimit of(double processors, List<Long> processes) throws IOException {
        var limit = new CpuLimit();
        Runtime.getRuntime().addShutdownHook(new Thread(limit::close));
        try {
            for (long process : processes) {
                limit.hold(process, (int) (processors * PERIOD_MICROS));
            }
            return limit;
        } catch (IOException e) {
            limit.close();
            throw new IOException(
                    "cannot limit the processors of a process: " + e
                            + "; it takes Linux, its control groups with the controller cpu, and root",
                    e);
        }
    }

    private synchronized void hold(long process, int quotaMicros) throws IOException {
        var hierarchy = Hierarchy.present();
        Path folder = hierarchy.root().resolve("dateline-benchmark-" + process);
        Path before = hierarchy.groupOf(process);
        Files.createDirectory(folder);
        groups.add(new Group(folder, before, process));
        hierarchy.limit(folder, quotaMicros, PERIOD_MICROS);
        move(process, folder);
    }

    private static void move(long process, Path group) throws IOException {
        Files.writeString(group.resolve("cgroup.procs"), Long.toString(process));
    }

    /** In what share of the periods in which they had something to do the processes were held back; 0 without a limit. */
    synchronized double heldBack() throws IOException {
        long periods = 0;
        long throttled = 0;
        for (Group group : groups) {
            for (String line : Files.readAllLines(group.folder.resolve("cpu.stat"))) {
                String[] words = line.split(" ", 2);
                periods += words[0].equals("nr_periods") ? Long.parseLong(words[1]) : 0;
                throttled += words[0].equals("nr_throttled") ? Long.parseLong(words[1]) : 0;
            }
        }
        return periods == 0 ? 0 : (double) throttled / periods;
    }

    /** The processes go on without a limit. */
    @Override
    public synchronized void close() {
        try {
            for (Group group : groups) {
                if (ProcessHandle.of(group.process).isPresent()) {
                    move(group.process, group.before);
                }
                Files.delete(group.folder);
            }
            groups.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The two ways in which Linux has control groups. */
    private enum Hierarchy {
        /** One tree for each controller. */
        FIRST(Path.of("/sys/fs/cgroup/cpu")) {
            @Override
            void limit(Path group, int quotaMicros, int periodMicros) throws IOException {
                Files.writeString(group.resolve("cpu.cfs_period_us"), Integer.toString(periodMicros));
                Files.writeString(group.resolve("cpu.cfs_quota_us"), Integer.toString(quotaMicros));
            }

            @Override
            boolean isMeant(String[] controllers) {
                return List.of(controllers).contains("cpu");
            }
        },
        /** One tree for all. */
        SECOND(Path.of("/sys/fs/cgroup")) {
            @Override
            void limit(Path group, int quotaMicros, int periodMicros) throws IOException {
                Files.writeString(group.resolve("cpu.max"), quotaMicros + " " + periodMicros);
            }

            @Override
            boolean isMeant(String[] controllers) {
                return List.of(controllers).equals(List.of(""));
            }
        };

        private final Path root;

        Hierarchy(Path root) {
            this.root = root;
        }

        static Hierarchy present() {
            return Files.exists(FIRST.root.resolve("cpu.cfs_quota_us")) || Files.exists(FIRST.root.resolve("tasks"))
                    ? FIRST
                    : SECOND;
        }

        Path root() {
            return root;
        }

        /** The lines are like {@code 4:cpu,cpuacct:/path}; that of the one tree is {@code 0::/path}. */
        Path groupOf(long process) throws IOException {
            return Files.readAllLines(Path.of("/proc/" + process + "/cgroup")).stream()
                    .map(line -> line.split(":", 3))
                    .filter(parts -> isMeant(parts[1].split(",", -1)))
                    .map(parts -> root.resolve(parts[2].substring(1)))
                    .findFirst()
                    .orElse(root);
        }

        abstract void limit(Path group, int quotaMicros, int periodMicros) throws IOException;

        abstract boolean isMeant(String[] controllers);
    }
}
