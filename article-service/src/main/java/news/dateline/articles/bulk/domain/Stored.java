package news.dateline.articles.bulk.domain;

import news.dateline.articles.article.domain.Outcome;

/** What became of one article of many. */
public sealed interface Stored {

    /** Its transaction has committed. */
    record Kept(Outcome outcome) implements Stored {}

    /** Nothing of it was stored. */
    record Failed(RuntimeException reason) implements Stored {}
}
