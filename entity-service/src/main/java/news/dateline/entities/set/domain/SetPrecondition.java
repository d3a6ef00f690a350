package news.dateline.entities.set.domain;

/** What must hold of a set for a change to be made; asked while the set is locked. */
@FunctionalInterface
public interface SetPrecondition {

    /** Returns if it holds; else throws whatever the caller wants to hear, and the change is not made. */
    void require(EntitySet set);
}
