package news.dateline.platform.consumer;

/** An event that can never be applied; the message says why, for whoever reads the dead letter. */
public class PoisonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says why. */
    public PoisonException(String reason) {
        super(reason);
    }
}
