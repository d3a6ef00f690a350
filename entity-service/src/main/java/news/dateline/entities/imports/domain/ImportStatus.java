package news.dateline.entities.imports.domain;

import java.util.Locale;

/** Where an import stands. */
public enum ImportStatus {
    /** Its file is arriving. */
    RECEIVING,
    /** Its file is there; a replica will take it. */
    WAITING,
    /** Its file is read through once, before anything is taken in. */
    CHECKING,
    /** Its lines are taken in. */
    RUNNING,
    DONE,
    /** It ended early; its problem says why. */
    FAILED,
    CANCELED;

    /** Whether nothing more will happen. */
    public boolean isFinal() {
        return switch (this) {
            case RECEIVING, WAITING, CHECKING, RUNNING -> false;
            case DONE, FAILED, CANCELED -> true;
        };
    }

    /** How clients read it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
