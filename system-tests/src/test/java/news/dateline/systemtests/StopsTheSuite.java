package news.dateline.systemtests;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Stops the suite after the last test. */
public final class StopsTheSuite implements LauncherSessionListener {

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        RunningSuite.stopIfRunning();
    }
}
