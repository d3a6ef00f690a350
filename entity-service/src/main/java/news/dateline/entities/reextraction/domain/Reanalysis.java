package news.dateline.entities.reextraction.domain;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.entities.analysis.domain.TextAnalysis;
import news.dateline.entities.mention.domain.ArticleId;
import news.dateline.entities.mention.domain.ArticleRecord;
import news.dateline.entities.mention.domain.ArticleTexts;
import news.dateline.extraction.Analysis;
import news.dateline.extraction.Language;

/** Does what is to be done with an article that was sent. */
@ApplicationScoped
public class Reanalysis {

    static final String NOT_AS_IT_WAS = "It changed meanwhile, or is not usable any more.";
    private static final String CANCELLED = "The job was cancelled.";

    private final JobFlow flow;
    private final ArticleTexts texts;
    private final TextAnalysis analysis;
    private final Completion completion;

    Reanalysis(JobFlow flow, ArticleTexts texts, TextAnalysis analysis, Completion completion) {
        this.flow = flow;
        this.texts = texts;
        this.analysis = analysis;
        this.completion = completion;
    }

    /** Analyses an article again if its job still wants that; doing so twice changes nothing. Returns what came of it. */
    public Optional<Outcome> handle(JobId job, ArticleId article) {
        var state = flow.expects(job, article);
        if (state.isEmpty()) {
            return Optional.empty();
        }
        return switch (state.get()) {
            case RUNNING -> analyse(job, article);
            case PAUSED -> {
                completion.putBack(job, article);
                yield Optional.empty();
            }
            case CANCELLED, FINISHED ->
                completion.record(job, ArticleReport.without(article, Outcome.SKIPPED, CANCELLED));
        };
    }

    /** The long part, without a transaction. */
    private Optional<Outcome> analyse(JobId job, ArticleId article) {
        Optional<ArticleRecord> stored = texts.find(article);
        if (stored.isEmpty()) {
            return completion.record(job, ArticleReport.without(article, Outcome.SKIPPED, NOT_AS_IT_WAS));
        }
        Analysis found;
        try {
            found = analyse(stored.get());
        } catch (IllegalArgumentException refused) {
            return completion.record(
                    job,
                    ArticleReport.without(article, Outcome.FAILED, "Its text was refused: " + refused.getMessage()));
        }
        return completion.replace(job, stored.get(), found);
    }

    private Analysis analyse(ArticleRecord article) {
        String language = Language.UNDETERMINED.equals(article.language()) ? null : article.language();
        return analysis.analyse(article.text(), language, article.published());
    }
}
