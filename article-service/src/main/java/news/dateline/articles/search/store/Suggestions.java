package news.dateline.articles.search.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

import news.dateline.articles.article.domain.ArticleId;
import news.dateline.articles.article.domain.Audience;
import news.dateline.articles.projection.domain.EntityId;
import news.dateline.articles.query.QueryText;
import news.dateline.articles.search.domain.Suggestion;

/** Completes what somebody has begun to type. An entity that no visible article names is not suggested. */
@ApplicationScoped
class Suggestions {

    private static final String NAMED = """
            select k.id, k.name, k.type, c.n
            from (select id, name, type from known_entity
                  where to_tsvector('simple', coalesce(name, '')) @@ to_tsquery('simple', ?)
                    and survivor_id is null and not removed and status <> 'REJECTED'
                  order by length(name), name limit 50) k
            cross join lateral (
                select count(*) as n
                from (select from article_entity e join article_search s on s.article_id = e.article_id
                      where e.entity_id in (select k.id union all select m.id from known_entity m where m.survivor_id = k.id)
                        and
            """;

    private final Session session;

    Suggestions(Session session) {
        this.session = session;
    }

    List<Suggestion> of(String beginning, Audience audience, Instant now, int limit) {
        String open = beginning.strip() + "*";
        List<Suggestion> entities = QueryText.toTsQuery(open)
                .map(words -> entities(words, audience, now, limit))
                .orElse(List.of());
        List<Suggestion> articles = QueryText.inHeadline(open)
                .map(words -> Texts.read(words, words, session))
                .flatMap(Texts::whole)
                .map(words -> articles(words, audience, now, limit))
                .orElse(List.of());
        return Stream.concat(entities.stream(), articles.stream()).limit(limit).toList();
    }

    private List<Suggestion> entities(String words, Audience audience, Instant now, int limit) {
        Statement statement = new Statement().add(NAMED, words);
        Conditions.visible(statement, audience, now);
        statement.add("limit cast(? as integer)) few) c where c.n > 0", Suggestion.MOST_COUNTED);
        statement.add("order by c.n desc, k.name, k.id limit cast(? as integer)", limit);
        return statement.list(
                session,
                row -> new Suggestion(
                        Suggestion.Kind.ENTITY,
                        row.get("name", String.class),
                        new EntityId(row.get("id", UUID.class)).uri(),
                        Optional.of(row.get("type", String.class)),
                        Optional.of(row.get("n", Number.class).longValue())));
    }

    private List<Suggestion> articles(String words, Audience audience, Instant now, int limit) {
        Statement statement = new Statement()
                .add("select s.article_id, split_part(s.text, E'\\n', 1) as headline from article_search s where");
        Conditions.visible(statement, audience, now);
        statement.add("and s.words @@ cast(? as tsquery)", words);
        statement.add("order by s.dated desc, s.article_id desc limit cast(? as integer)", limit);
        return statement.list(session, Suggestions::article);
    }

    private static Suggestion article(Tuple row) {
        return new Suggestion(
                Suggestion.Kind.ARTICLE,
                row.get("headline", String.class),
                new ArticleId(row.get("article_id", UUID.class)).uri(),
                Optional.empty(),
                Optional.empty());
    }
}
