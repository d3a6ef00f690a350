package news.dateline.launcher.kubernetes;

import java.io.PrintStream;
import java.util.Locale;

/** Tells each check as it is made, and remembers whether all went well. */
final class Report {

    private final PrintStream out;
    private int checks;
    private int wrong;

    Report(PrintStream out) {
        this.out = out;
    }

    void step(String title) {
        out.println(title);
    }

    void figure(String what, String value) {
        out.println("        " + what + ": " + value);
    }

    void check(String what, boolean well) {
        checks++;
        wrong += well ? 0 : 1;
        out.println((well ? "  ok    " : "  WRONG ") + what);
    }

    /** The last line; whether all was well. */
    boolean summary() {
        out.println(String.format(Locale.ROOT, "%d checks, %d wrong", checks, wrong));
        return wrong == 0;
    }
}
