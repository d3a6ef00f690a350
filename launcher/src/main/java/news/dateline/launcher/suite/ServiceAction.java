package news.dateline.launcher.suite;

import java.util.Arrays;
import java.util.Locale;

import news.dateline.launcher.failure.LauncherFailure;

/** What can be done to one service while the suite runs. */
public enum ServiceAction {
    STOP,
    START,
    RESTART;

    /** As in commands and addresses. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ServiceAction named(String id) {
        return Arrays.stream(values())
                .filter(action -> action.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new LauncherFailure("There is no order \"" + id + "\"."));
    }
}
