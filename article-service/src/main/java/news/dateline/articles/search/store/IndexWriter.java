package news.dateline.articles.search.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import news.dateline.articles.article.domain.ArticleState;
import news.dateline.articles.article.domain.ArticleText;
import news.dateline.articles.article.domain.Derived;
import news.dateline.articles.ninjs.NewsItem;
import news.dateline.articles.ninjs.Term;
import news.dateline.articles.search.domain.TextConfig;
import news.dateline.articles.subject.domain.SubjectCode;
import news.dateline.articles.text.AnalysedText;
import news.dateline.platform.sql.Columns;

/** Keeps the table {@code article_search}, with one statement for any number of articles. */
@ApplicationScoped
class IndexWriter implements Derived {

    /** How much of a text is found by its words: PostgreSQL's {@code tsvector} holds one megabyte at most. */
    private static final int LONGEST_INDEXED = 200_000;

    private static final String WRITE = """
            insert into article_search (
                article_id, revision, source, language, config, pub_status, visible_from, visible_until, urgency,
                copyright_holder, usage_terms, digital_source_type, dated, subjects, text, words)
            select id, revision, source, language, config, status, "from", until, urgency, holder, terms, origin, dated,
                   cast(subjects as text[]), text,
                   cast(quote_literal('=' || config) as tsvector)
                       || setweight(to_tsvector(cast(config as regconfig), headline), 'A')
                       || setweight(to_tsvector(cast(config as regconfig), about), 'B')
                       || to_tsvector(cast(config as regconfig), body)
            from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) as r (
                id, revision, source, language, config, status, "from", until, urgency, holder, terms, origin, dated,
                subjects, text, headline, about, body)
            on conflict (article_id) do update set
                revision = excluded.revision, language = excluded.language, config = excluded.config,
                pub_status = excluded.pub_status, visible_from = excluded.visible_from,
                visible_until = excluded.visible_until, urgency = excluded.urgency,
                copyright_holder = excluded.copyright_holder, usage_terms = excluded.usage_terms,
                digital_source_type = excluded.digital_source_type, dated = excluded.dated,
                subjects = excluded.subjects, text = excluded.text, words = excluded.words
            """;

    private final Session session;

    IndexWriter(Session session) {
        this.session = session;
    }

    @Override
    public void revised(List<ArticleText> articles) {
        Columns<Row> columns = Columns.of(articles.stream().map(Row::of).toList())
                .add("uuid", row -> row.state().id().value())
                .add("integer", row -> row.state().revision())
                .add("text", row -> row.state().origin().source())
                .add("text", row -> row.content().language())
                .add("text", row -> TextConfig.of(row.content().language()))
                .add("text", row -> row.state().pubStatus().name())
                .add("timestamptz", row -> row.state().embargoedUntil().orElse(null))
                .add("timestamptz", row -> row.content().expires())
                .add("smallint", row -> row.content().urgency())
                .add("text", row -> row.content().copyrightHolder())
                .add("text", row -> row.content().usageTerms())
                .add("text", row -> origin(row.content().digitalSourceType()))
                .add("timestamptz", Row::dated)
                .add("text", row -> Columns.array(SubjectCode.all(row.content())))
                .add("text", Row::text)
                .add("text", row -> start(row.headline()))
                .add("text", row -> about(row.content()))
                .add("text", row -> start(row.body()));
        session.doWork(connection -> columns.execute(connection, WRITE));
    }

    private static String about(NewsItem content) {
        return Stream.of(content.slugline(), content.by(), content.located())
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining(" "));
    }

    private static String origin(Term type) {
        return Optional.ofNullable(type)
                .flatMap(term -> Stream.of(term.uri(), term.literal(), term.name())
                        .flatMap(Stream::ofNullable)
                        .findFirst())
                .orElse(null);
    }

    private static String start(String text) {
        if (text.length() <= LONGEST_INDEXED) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST_INDEXED - 1)) ? LONGEST_INDEXED - 1 : LONGEST_INDEXED;
        return text.substring(0, end);
    }

    private record Row(ArticleState state, NewsItem content, String text, String headline) {

        static Row of(ArticleText told) {
            NewsItem content = told.article().content();
            return new Row(
                    told.article().state(),
                    content,
                    told.text(),
                    AnalysedText.headline(content).orElse(""));
        }

        /** The text without the headline, which counts more. */
        String body() {
            return text.startsWith(headline) ? text.substring(headline.length()) : text;
        }

        Instant dated() {
            return content.contentCreated() == null ? state.created() : content.contentCreated();
        }
    }
}
