package news.dateline.entities.reextraction.domain;

import java.util.List;

import news.dateline.entities.mention.domain.ArticleId;

/** Sends articles to whichever replica is free, if and when the running transaction is committed. */
public interface Requests {

    /** Asks for articles. */
    void send(JobId job, List<ArticleId> articles);
}
