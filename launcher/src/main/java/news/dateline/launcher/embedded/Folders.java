package news.dateline.launcher.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Making, filling and removing whole folders. */
public final class Folders {

    private Folders() {}

    /** A new folder that goes with {@link #delete}. */
    public static Path temporary(String prefix) {
        try {
            return Files.createTempDirectory(prefix);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes the folder and all that is in it; nothing happens when it is not there. Links are not followed. */
    public static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Gives a finished folder its name in one step, so that a half-made one is never taken for whole. When someone
     * else was quicker, theirs stays.
     */
    static void moveIntoPlace(Path finished, Path place) throws IOException {
        try {
            Files.move(finished, place);
        } catch (DirectoryNotEmptyException e) {
            delete(finished);
        } catch (NoSuchFileException e) {
            throw e;
        } catch (FileSystemException e) {
            if (!Files.isDirectory(place)) {
                throw e;
            }
            delete(finished);
        }
    }

    /** Whether the folder holds nothing, or is not there. */
    static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return !Files.exists(folder);
        }
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> first = entries.limit(1).toList();
            return first.isEmpty();
        }
    }
}
