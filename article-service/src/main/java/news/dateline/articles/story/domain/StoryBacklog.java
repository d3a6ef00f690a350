package news.dateline.articles.story.domain;

/** Articles of which it is not known yet what story they are: those that were stored before stories were. */
public interface StoryBacklog {

    /** Catches up with some of them, in one transaction; returns whether there were any. */
    boolean catchUp();
}
