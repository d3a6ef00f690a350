package news.dateline.articles.search.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.hibernate.Session;

import news.dateline.articles.article.domain.Article;
import news.dateline.articles.article.domain.ArticleState;
import news.dateline.articles.article.domain.Derived;
import news.dateline.articles.ninjs.NewsItem;
import news.dateline.articles.ninjs.Term;
import news.dateline.articles.search.domain.TextConfig;
import news.dateline.articles.subject.domain.SubjectCode;
import news.dateline.articles.text.AnalysedText;

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
                   array(select jsonb_array_elements_text(subjects)), text,
                   cast(quote_literal('=' || config) as tsvector)
                       || setweight(to_tsvector(cast(config as regconfig), headline), 'A')
                       || setweight(to_tsvector(cast(config as regconfig), about), 'B')
                       || to_tsvector(cast(config as regconfig), body)
            from jsonb_to_recordset(cast(:rows as jsonb)) as r (
                id uuid, revision integer, source text, language text, config text, status text, "from" timestamptz,
                until timestamptz, urgency smallint, holder text, terms text, origin text, dated timestamptz,
                subjects jsonb, text text, headline text, about text, body text)
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
    public void revised(List<Article> articles) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        articles.forEach(article -> rows.add(row(article.state(), article.content())));
        session.createNativeMutationQuery(WRITE)
                .setParameter("rows", rows.toString())
                .executeUpdate();
    }

    private static ObjectNode row(ArticleState state, NewsItem content) {
        String text = AnalysedText.of(content);
        String headline = AnalysedText.headline(content).orElse("");
        String body = text.startsWith(headline) ? text.substring(headline.length()) : text;
        ObjectNode row = JsonNodeFactory.instance
                .objectNode()
                .put("id", state.id().value().toString())
                .put("revision", state.revision())
                .put("source", state.origin().source())
                .put("language", content.language())
                .put("config", TextConfig.of(content.language()))
                .put("status", state.pubStatus().name())
                .put("from", state.embargoedUntil().map(Instant::toString).orElse(null))
                .put("until", text(content.expires()))
                .put("urgency", content.urgency())
                .put("holder", content.copyrightHolder())
                .put("terms", content.usageTerms())
                .put("origin", origin(content.digitalSourceType()))
                .put("dated", text(content.contentCreated() == null ? state.created() : content.contentCreated()))
                .put("text", text)
                .put("headline", start(headline))
                .put("about", about(content))
                .put("body", start(body));
        ArrayNode subjects = row.putArray("subjects");
        SubjectCode.all(content).forEach(subjects::add);
        return row;
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

    private static String text(Instant time) {
        return time == null ? null : time.toString();
    }

    private static String start(String text) {
        if (text.length() <= LONGEST_INDEXED) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST_INDEXED - 1)) ? LONGEST_INDEXED - 1 : LONGEST_INDEXED;
        return text.substring(0, end);
    }
}
