package news.dateline.entities.ingest.messaging;

import java.time.Instant;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import news.dateline.contracts.event.ArticleRevised;
import news.dateline.entities.analysis.domain.TextAnalysis;
import news.dateline.entities.ingest.domain.ArticleIngestion;
import news.dateline.entities.ingest.domain.Revision;
import news.dateline.entities.mention.domain.ArticleId;
import news.dateline.entities.mention.domain.ArticleReader;
import news.dateline.extraction.Analysis;
import news.dateline.platform.consumer.EventHandler;
import news.dateline.platform.consumer.Required;

@ApplicationScoped
class ArticleRevisedHandler implements EventHandler<ArticleRevised> {

    private static final Logger LOG = Logger.getLogger(ArticleRevisedHandler.class);
    private static final String NUL = "\0";

    private final ArticleReader articles;
    private final ArticleIngestion ingestion;
    private final TextAnalysis analysis;

    ArticleRevisedHandler(ArticleReader articles, ArticleIngestion ingestion, TextAnalysis analysis) {
        this.articles = articles;
        this.ingestion = ingestion;
        this.analysis = analysis;
    }

    @Override
    public String type() {
        return ArticleRevised.TYPE;
    }

    @Override
    public Class<ArticleRevised> payload() {
        return ArticleRevised.class;
    }

    @Override
    public void handle(ArticleRevised event) {
        var article = new ArticleId(Required.value("articleId", event.articleId()));
        int revision = Required.revision(event.revision());
        Required.value("text", event.text());
        Instant published = Objects.requireNonNullElse(
                event.contentCreated(), Required.value("versionCreated", event.versionCreated()));
        switch (Required.value("pubStatus", event.pubStatus())) {
            case USABLE -> {
                // Spares the extraction; whether the revision is applied is decided again under the article's lock.
                if (articles.state(article)
                        .map(state -> state.isOpenTo(revision, event.isToldAgain()))
                        .orElse(true)) {
                    var details = new Revision(
                            article,
                            revision,
                            event.source(),
                            headline(event),
                            published,
                            event.embargoedUntil(),
                            event.isToldAgain());
                    ingestion.revise(details, analyse(event, published));
                }
            }
            case WITHHELD -> ingestion.withhold(article, revision, event.isToldAgain(), analysis.modelVersion());
            case CANCELED -> ingestion.kill(article, revision, analysis.modelVersion());
        }
    }

    /** Never keeps the earlier revision: the new one may put an embargo on what that shows. */
    private Analysis analyse(ArticleRevised event, Instant published) {
        try {
            if (event.text().contains(NUL)) {
                throw new IllegalArgumentException("the text has a NUL character");
            }
            return analysis.analyse(event.text(), event.language(), published);
        } catch (IllegalArgumentException refused) {
            LOG.warnf(
                    "Revision %d of article %s is kept without entities, for its text was refused: %s",
                    event.revision(), event.articleId(), refused.getMessage());
            return analysis.nothing(event.language());
        }
    }

    private static String headline(ArticleRevised event) {
        return event.headline() == null ? null : event.headline().replace(NUL, "");
    }
}
