package news.dateline.articles.subject.domain;

import java.util.List;
import java.util.Optional;

/** The vocabulary of subjects. */
public interface Subjects {

    /**
     * All spellings by which articles may have subjects that are meant: each subject as it is, its narrower ones, and the retired
     * ones that it took the place of. A retired one means its successor.
     */
    List<String> meant(List<String> subjects);

    /** One topic by its URI, or by its code in whatever vocabulary. */
    Optional<Topic> find(String uriOrCode);

    /** Topics in the order of their codes. */
    List<Topic> list(Query query);

    /** Adds topics, and overwrites those that are there. */
    void keep(List<Topic> topics);

    /**
     * Which topics to list.
     *
     * @param words beginnings of words of a name, in any language
     * @param broader only those directly below this URI
     * @param after only those with greater codes
     */
    record Query(Optional<String> words, Optional<String> broader, Optional<String> after, int limit) {}
}
