package news.dateline.entities.mention.domain;

import java.util.List;

/** Articles whose entities merges have changed, and of which that is still to be told. */
public interface ArticlesToTell {

    /** Takes some off the list for the running transaction, in the order of their ids, each once; others skip them meanwhile. */
    List<ArticleId> take(int limit);
}
