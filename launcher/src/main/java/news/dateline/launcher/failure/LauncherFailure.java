package news.dateline.launcher.failure;

/** Something a person must know or mend; the message says what happened and what to do, and is shown as it is. */
public final class LauncherFailure extends RuntimeException {

    public LauncherFailure(String message) {
        super(message);
    }

    public LauncherFailure(String message, Throwable cause) {
        super(message, cause);
    }

    /** What to tell of any failure: our own sentences as they are, others with their kind, since some have no message. */
    public static String sentence(Throwable failure) {
        if (failure instanceof LauncherFailure ours) {
            return ours.getMessage();
        }
        Throwable cause = failure.getCause();
        if (cause instanceof LauncherFailure ours) {
            return ours.getMessage();
        }
        String message = failure.getMessage();
        return failure.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    }
}
