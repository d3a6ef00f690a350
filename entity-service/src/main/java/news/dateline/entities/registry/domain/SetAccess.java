package news.dateline.entities.registry.domain;

import java.util.UUID;

/** Knows whose sets may be used as a filter. */
@FunctionalInterface
public interface SetAccess {

    /** Whether somebody may read a set; false if there is none. */
    boolean mayRead(UUID set, String subject);
}
