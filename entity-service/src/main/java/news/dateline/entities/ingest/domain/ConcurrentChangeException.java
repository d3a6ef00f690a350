package news.dateline.entities.ingest.domain;

import java.util.ConcurrentModificationException;

/** An entity that was to be linked was merged, rejected or removed meanwhile; the same again will see it as it now is. */
public class ConcurrentChangeException extends ConcurrentModificationException {

    private static final long serialVersionUID = 1L;

    ConcurrentChangeException() {
        super("an entity changed while an article was linked to it");
    }
}
