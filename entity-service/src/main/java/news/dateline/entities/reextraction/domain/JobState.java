package news.dateline.entities.reextraction.domain;

import java.util.Locale;

/** Where a job stands. */
public enum JobState {
    RUNNING,
    /** Sends nothing until it is resumed. */
    PAUSED,
    /** Every article of the selection is done. */
    FINISHED,
    /** Stopped for good by a person. */
    CANCELLED;

    /** Whether a person can bring the job from here to there. */
    boolean leadsTo(JobState wanted) {
        return switch (wanted) {
            case RUNNING -> this == PAUSED;
            case PAUSED -> this == RUNNING;
            case CANCELLED -> this == RUNNING || this == PAUSED;
            case FINISHED -> false;
        };
    }

    /** How clients read it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
