package news.dateline.entities.ingest.messaging;

/** An event that can never be applied; the message says why, for whoever reads the dead letter. */
class PoisonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PoisonException(String reason) {
        super(reason);
    }
}
