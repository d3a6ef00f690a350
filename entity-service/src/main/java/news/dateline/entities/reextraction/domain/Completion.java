package news.dateline.entities.reextraction.domain;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import news.dateline.entities.ingest.domain.ArticleIngestion;
import news.dateline.entities.mention.domain.ArticleId;
import news.dateline.entities.mention.domain.ArticleRecord;
import news.dateline.entities.mention.domain.ArticleWriter;
import news.dateline.extraction.Analysis;

/**
 * Ends the way of an article that was sent, in one transaction with what comes of it. Locks the article before the job's row of
 * it: whoever takes an article back does so in this order.
 */
@ApplicationScoped
class Completion {

    private final JobFlow flow;
    private final ArticleWriter articles;
    private final ArticleIngestion ingestion;

    Completion(JobFlow flow, ArticleWriter articles, ArticleIngestion ingestion) {
        this.flow = flow;
        this.articles = articles;
        this.ingestion = ingestion;
    }

    /** Replaces what was found in an article, unless it is another by now. */
    @Transactional
    Optional<Outcome> replace(JobId job, ArticleRecord article, Analysis analysis) {
        articles.lock(article.id());
        if (!flow.claim(job, article.id())) {
            return Optional.empty();
        }
        var report = ingestion
                .reanalyse(article, analysis)
                .map(done -> ArticleReport.of(article.id(), Changes.between(done.before(), done.after())))
                .orElseGet(() -> ArticleReport.without(article.id(), Outcome.SKIPPED, Reanalysis.NOT_AS_IT_WAS));
        flow.record(job, report);
        return Optional.of(report.outcome());
    }

    @Transactional
    Optional<Outcome> record(JobId job, ArticleReport report) {
        if (!flow.claim(job, report.article())) {
            return Optional.empty();
        }
        flow.record(job, report);
        return Optional.of(report.outcome());
    }

    @Transactional
    void putBack(JobId job, ArticleId article) {
        if (flow.claim(job, article)) {
            flow.putBack(job, article);
        }
    }
}
