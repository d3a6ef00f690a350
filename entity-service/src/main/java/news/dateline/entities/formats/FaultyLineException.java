package news.dateline.entities.formats;

/** A line cannot be read; the message says what is wrong and what would be right. */
class FaultyLineException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FaultyLineException(String message) {
        super(message);
    }
}
