package news.dateline.launcher.process;

import java.nio.file.Path;

/** The Java that runs this program, for programs that it starts. */
public final class Java {

    private Java() {}

    /** The path of the {@code java} program. */
    public static String program() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
