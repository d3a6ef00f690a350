package news.dateline.articles.story.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

import news.dateline.articles.article.domain.ArticleId;
import news.dateline.articles.article.domain.Audience;
import news.dateline.articles.story.domain.Signature;
import news.dateline.articles.story.domain.StoryIndex;

/** Reads the table {@code article_story}. */
@ApplicationScoped
class StoryReader implements StoryIndex {

    private static final int MOST_COMPARED = 500;

    /** Beyond these nobody looks for ones that may be seen. */
    private static final int MOST_ALIKE = 2_000;

    private static final String VISIBLE = """
            (cast(:newsroom as boolean)
             or s.pub_status = 'USABLE' and (s.visible_from is null or s.visible_from <= :now)
                and (s.visible_until is null or s.visible_until > :now))
            and (cast(:sources as text[]) is null or s.source = any(cast(:sources as text[])))
            """;
    private static final String LIKE_IT = """
            select a.other_id as id, a.signature as mine, a.other_signature as theirs, a.same_url as same_url
            from alike_stories(array[cast(:id as uuid)], cast(:most as integer)) a
            join article_search s on s.article_id = a.other_id
            where""" + " " + VISIBLE + " limit " + MOST_COMPARED;
    /** Two that came at the same moment did not see each other when they were written: those alike now belong to it too. */
    private static final String MEMBERS = """
            with member as (
                select s.article_id, s.dated, m.cluster_id
                from article_story m
                join article_search s on s.article_id = m.article_id
                where (m.article_id = :id
                       or m.cluster_id in (select cluster_id from article_story
                                           where article_id = :id or article_id = any(cast(:alike as uuid[]))))
                  and""" + " " + VISIBLE + ")";

    private static final String HEAD = MEMBERS + """
            select (select cluster_id from member order by cluster_id limit 1) as cluster, article_id as original
            from member
            order by dated, article_id
            limit 1
            """;
    private static final String LINKS = MEMBERS + """
            select article_id as id, cast(dated as text) as dated
            from member
            where cast(:afterDate as text) is null
               or (dated, article_id) > (cast(:afterDate as timestamptz), cast(:afterId as uuid))
            order by member.dated, article_id
            limit :limit
            """;
    private static final String TRANSLATIONS = """
            with this as (select names, translated_from from article_story where article_id = :id),
            original as (
                select o.names from article_story o join this on o.names && this.translated_from),
            keys as (
                select array(select unnest(names) from this union select unnest(translated_from) from this
                             union select unnest(names) from original) as names)
            select t.article_id as id
            from article_story t
            cross join keys
            join article_search s on s.article_id = t.article_id
            where (t.names && keys.names or t.translated_from && keys.names) and t.article_id <> :id and""" + " " + VISIBLE + """
            order by t.article_id
            limit :limit
            """;

    private final Session session;

    StoryReader(Session session) {
        this.session = session;
    }

    @Override
    public List<Match> duplicates(ArticleId id, Audience audience, Instant now, Optional<Place> after, int limit) {
        return alike(id, audience, now).stream()
                .filter(match ->
                        after.map(place -> match.place().compareTo(place) > 0).orElse(true))
                .sorted()
                .limit(limit)
                .toList();
    }

    @Override
    public Chain chain(ArticleId id, Audience audience, Instant now, Optional<Link> after, int limit) {
        UUID[] alike = alike(id, audience, now).stream()
                .map(match -> match.id().value())
                .toArray(UUID[]::new);
        Tuple head = seen(HEAD, audience, now)
                .setParameter("id", id.value())
                .setParameter("alike", alike)
                .getSingleResult();
        List<Link> links = seen(LINKS, audience, now)
                .setParameter("id", id.value())
                .setParameter("alike", alike)
                .setParameter("afterDate", after.map(Link::dated).orElse(null), String.class)
                .setParameter(
                        "afterId",
                        after.map(link -> link.id().value().toString()).orElse(null),
                        String.class)
                .setParameter("limit", limit)
                .getResultStream()
                .map(row -> new Link(new ArticleId(row.get("id", UUID.class)), row.get("dated", String.class)))
                .toList();
        return new Chain(
                new ArticleId(head.get("cluster", UUID.class)), new ArticleId(head.get("original", UUID.class)), links);
    }

    @Override
    public List<ArticleId> translations(ArticleId id, Audience audience, Instant now, int limit) {
        return seen(TRANSLATIONS, audience, now)
                .setParameter("id", id.value())
                .setParameter("limit", limit)
                .getResultStream()
                .map(row -> new ArticleId(row.get("id", UUID.class)))
                .toList();
    }

    private List<Match> alike(ArticleId id, Audience audience, Instant now) {
        return seen(LIKE_IT, audience, now)
                .setParameter("id", id.value())
                .setParameter("most", MOST_ALIKE)
                .getResultStream()
                .map(StoryReader::match)
                .filter(match -> match.sameUrl() || match.similarity() >= Signature.ALIKE)
                .toList();
    }

    private static Match match(Tuple row) {
        byte[] mine = row.get("mine", byte[].class);
        byte[] theirs = row.get("theirs", byte[].class);
        double similarity =
                mine == null || theirs == null ? 0 : Signature.read(mine).similarity(Signature.read(theirs));
        return new Match(new ArticleId(row.get("id", UUID.class)), similarity, row.get("same_url", Boolean.class));
    }

    private NativeQuery<Tuple> seen(String query, Audience audience, Instant now) {
        return session.createNativeQuery(query, Tuple.class)
                .setParameter("newsroom", audience.newsroom())
                .setParameter(
                        "sources",
                        audience.sources()
                                .map(some -> some.toArray(String[]::new))
                                .orElse(null),
                        String[].class)
                .setParameter("now", now);
    }
}
