package news.dateline.launcher;

import news.dateline.launcher.cli.DatelineCommand;

/** Where the Java virtual machine begins. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(DatelineCommand.run(arguments));
    }
}
