package news.dateline.entities.mention.domain;

import java.util.List;
import java.util.Optional;

/** Reads articles as they are stored, whoever may see them, for analysing them again. */
public interface ArticleTexts {

    /** A usable article; empty if there is none, or none any more. */
    Optional<ArticleRecord> find(ArticleId id);

    /** The places of its text that mean something, in their order. */
    List<NamedPlace> places(ArticleId id);
}
