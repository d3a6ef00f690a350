package news.dateline.launcher.imports;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A file and what it is called: its path from the folder that was given, with that folder's own name before it. A file
 * that was given by itself is called as if its folder had been.
 *
 * @param file where it is
 * @param name what it is called
 */
record Place(Path file, String name) {

    static Place ofFile(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent().toRealPath();
        return in(folder, folder.resolve(file.getFileName()));
    }

    /** The folder must be a real path, and the file inside it. */
    static Place in(Path folder, Path file) {
        Path named = folder.getNameCount() == 0 ? folder : folder.getParent();
        return new Place(file, named.relativize(file).toString());
    }
}
