package news.dateline.entities.imports.domain;

import java.io.IOException;

/** A file is not what it was said to be; the message says what is wrong and what would be right. */
public class UnreadableFileException extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * A file that makes no sense.
     *
     * @param message for whoever sent it
     */
    public UnreadableFileException(String message) {
        super(message);
    }
}
