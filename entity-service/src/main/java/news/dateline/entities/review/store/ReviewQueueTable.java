package news.dateline.entities.review.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import news.dateline.contracts.event.EntityKind;
import news.dateline.entities.audience.Audience;
import news.dateline.entities.mention.domain.ArticleId;
import news.dateline.entities.mention.domain.Snippet;
import news.dateline.entities.merge.domain.Distinctions;
import news.dateline.entities.registry.domain.Entity;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.EntityReader;
import news.dateline.entities.registry.domain.MergeTree;
import news.dateline.entities.review.domain.ReviewItem;
import news.dateline.entities.review.domain.ReviewPage;
import news.dateline.entities.review.domain.ReviewPosition;
import news.dateline.entities.review.domain.ReviewQueue;
import news.dateline.entities.sql.Columns;
import news.dateline.entities.sql.Sql;

@ApplicationScoped
class ReviewQueueTable implements ReviewQueue {

    private static final String CANDIDATES = """
            select e.id, e.mention_count
            from entity e
            where e.status = 'CANDIDATE' and (?::text is null or e.type = ?)
              and (-e.mention_count, e.id) > (?, ?::uuid)
            order by -e.mention_count, e.id
            limit ?
            """;

    /**
     * Names are trigram-indexed with the space before them; the transaction's threshold decides what is like. The limit keeps the
     * planner from comparing with all names of the registry; a name of next to no trigrams would make the index do so.
     */
    private static final String LIKE_THEM = """
            select c.id, near.id as other_id, near.similarity,
                (select count(*) from (
                    select b.entity_id from (select article_id from article_entity where entity_id = c.id limit ?) a
                        join article_entity b on b.article_id = a.article_id
                    intersect
                    select b.entity_id from (select article_id from article_entity where entity_id = near.id limit ?) a
                        join article_entity b on b.article_id = a.article_id
                ) both_sides where entity_id not in (c.id, near.id)) as shared
            from (select id, type from entity where id = any (?::uuid[])) c
            cross join lateral (
                select o.id, max(theirs.similarity) as similarity, max(o.mention_count) as mentions
                from entity_name own
                cross join lateral (
                    select n.entity_id, similarity(' ' || n.normalised, ' ' || own.normalised) as similarity
                    from entity_name n
                    where (' ' || n.normalised) % (' ' || own.normalised)
                    limit 200) theirs
                join entity o on o.id = theirs.entity_id and o.id <> c.id and o.type = c.type
                    and o.status in ('CANDIDATE', 'CONFIRMED')
                where own.entity_id = c.id and cardinality(show_trgm(' ' || own.normalised)) > 2
                group by o.id
                order by similarity desc, mentions desc, o.id
                limit 5
            ) near
            order by near.similarity desc, near.mentions desc
            """;

    private static final String THRESHOLD = "select set_config('pg_trgm.similarity_threshold', '0.6', true)";
    /** How many articles of each are looked at for whom they are named with. */
    private static final int RECENT = 50;

    /** For so many candidates at least, likes are looked for by one statement. */
    private static final int LEAST_AT_ONCE = 50;
    /** One page of suggestions looks at no more candidates, even if it then has fewer items than were asked for. */
    private static final int MOST_SEEN = 200;

    private static final String LINKS = """
            select ae.article_id, ae.entity_id, ae.salience, ae.confidence, a.headline, m.exact,
                substring(a.text from greatest(m.start_offset - ?, 0) + 1 for least(m.start_offset, ?)) as before,
                substring(a.text from m.end_offset + 1 for ?) as after
            from article_entity ae
            join article a on a.id = ae.article_id and a.status = 'USABLE'
            join entity e on e.id = ae.entity_id and e.status in ('CANDIDATE', 'CONFIRMED')
            join lateral (
                select start_offset, end_offset, exact from mention
                where article_id = ae.article_id and entity_id = ae.entity_id
                order by ordinal limit 1) m on true
            where ae.confidence < 0.5 and (?::text is null or e.type = ?)
              and (? or a.visible_from is null or a.visible_from <= now())
              and (-ae.salience, ae.article_id, ae.entity_id) > (?, ?::uuid, ?::uuid)
            order by -ae.salience, ae.article_id, ae.entity_id
            limit ?
            """;

    private static final int SIDE = Snippet.REACH + 1;
    private static final UUID LEAST_ID = new UUID(0, 0);
    private static final ReviewPosition BEFORE_ALL = new ReviewPosition(Integer.MAX_VALUE, LEAST_ID, LEAST_ID);

    private final Sql sql;
    private final EntityReader reader;
    private final MergeTree tree;
    private final Distinctions distinctions;

    ReviewQueueTable(Sql sql, EntityReader reader, MergeTree tree, Distinctions distinctions) {
        this.sql = sql;
        this.reader = reader;
        this.tree = tree;
        this.distinctions = distinctions;
    }

    @Override
    public ReviewPage candidates(Optional<EntityKind> type, Optional<ReviewPosition> after, int limit) {
        var found = page(type, after, limit);
        var entities = entities(found.stream());
        return page(
                found.stream()
                        .limit(limit)
                        .<ReviewItem>map(id -> new ReviewItem.Candidate(entities.get(id)))
                        .toList(),
                found,
                entities,
                limit);
    }

    // Few candidates are like another, so that a page of suggestions takes several of candidates.
    @Override
    @Transactional
    public ReviewPage suggestions(Optional<EntityKind> type, Optional<ReviewPosition> after, int limit) {
        sql.query(THRESHOLD, row -> true);
        var items = new ArrayList<ReviewItem>();
        var next = after;
        int left = MOST_SEEN;
        do {
            int atOnce = Math.min(left, Math.max(limit, LEAST_AT_ONCE));
            var page = suggestionsAmong(type, next, atOnce);
            items.addAll(page.items());
            next = page.next();
            left -= atOnce;
        } while (items.size() < limit && next.isPresent() && left > 0);
        return items.size() <= limit
                ? new ReviewPage(items, next)
                : new ReviewPage(items.subList(0, limit), Optional.of(position(candidate(items.get(limit - 1)))));
    }

    private static Entity candidate(ReviewItem item) {
        return switch (item) {
            case ReviewItem.Candidate candidate -> candidate.entity();
            case ReviewItem.Suggestion suggestion -> suggestion.entity();
            case ReviewItem.Link link -> link.entity();
        };
    }

    private ReviewPage suggestionsAmong(Optional<EntityKind> type, Optional<ReviewPosition> after, int limit) {
        record Near(EntityId id, EntityId other, double similarity, int shared) {}
        var found = page(type, after, limit);
        var asked = found.stream().limit(limit).toList();
        var near = new HashMap<EntityId, Near>();
        sql
                .query(
                        LIKE_THEM,
                        row -> new Near(
                                new EntityId(Columns.uuid(row, "id")),
                                new EntityId(Columns.uuid(row, "other_id")),
                                row.getDouble("similarity"),
                                row.getInt("shared")),
                        RECENT,
                        RECENT,
                        asked)
                .stream()
                .filter(match -> distinctions
                        .between(tree.members(match.id()), tree.members(match.other()))
                        .isEmpty())
                .forEach(match -> near.putIfAbsent(match.id(), match));
        var entities =
                entities(Stream.concat(found.stream(), near.values().stream().map(Near::other)));
        var items = asked.stream()
                .filter(near::containsKey)
                .map(near::get)
                .<ReviewItem>map(match -> new ReviewItem.Suggestion(
                        entities.get(match.id()), entities.get(match.other()), match.similarity(), match.shared()))
                .toList();
        return page(items, found, entities, limit);
    }

    /** One more than asked for, to learn whether there is a next page. */
    private List<EntityId> page(Optional<EntityKind> type, Optional<ReviewPosition> after, int limit) {
        var start = after.orElse(BEFORE_ALL);
        String kind = type.map(Enum::name).orElse(null);
        return sql.query(
                CANDIDATES,
                row -> new EntityId(Columns.uuid(row, "id")),
                kind,
                kind,
                (int) -start.impact(),
                start.first(),
                limit + 1);
    }

    private static ReviewPage page(
            List<ReviewItem> items, List<EntityId> found, Map<EntityId, Entity> entities, int limit) {
        if (found.size() <= limit) {
            return new ReviewPage(items, Optional.empty());
        }
        return new ReviewPage(items, Optional.of(position(entities.get(found.get(limit - 1)))));
    }

    private static ReviewPosition position(Entity last) {
        var id = last.id().value();
        return new ReviewPosition(last.mentions(), id, id);
    }

    private Map<EntityId, Entity> entities(Stream<EntityId> ids) {
        var entities = new HashMap<EntityId, Entity>();
        reader.findAll(ids.distinct().toList()).forEach(entity -> entities.put(entity.id(), entity));
        return entities;
    }

    private record LinkRow(
            EntityId entity,
            ArticleId article,
            String headline,
            String mention,
            String context,
            double salience,
            double confidence) {

        static LinkRow read(ResultSet row) throws SQLException {
            String exact = row.getString("exact");
            return new LinkRow(
                    new EntityId(Columns.uuid(row, "entity_id")),
                    new ArticleId(Columns.uuid(row, "article_id")),
                    row.getString("headline"),
                    exact,
                    Snippet.of(row.getString("before"), exact, row.getString("after")),
                    row.getDouble("salience"),
                    row.getDouble("confidence"));
        }
    }

    @Override
    public ReviewPage links(Optional<EntityKind> type, Optional<ReviewPosition> after, int limit, Audience audience) {
        var start = after.orElse(BEFORE_ALL);
        String kind = type.map(Enum::name).orElse(null);
        var rows = sql.query(
                LINKS,
                LinkRow::read,
                SIDE,
                SIDE,
                SIDE,
                kind,
                kind,
                audience.newsroom(),
                -start.impact(),
                start.first(),
                start.second(),
                limit + 1);
        var entities = entities(rows.stream().map(LinkRow::entity));
        var items = new ArrayList<ReviewItem>();
        rows.stream()
                .limit(limit)
                .forEach(row -> items.add(new ReviewItem.Link(
                        entities.get(row.entity()),
                        row.article(),
                        row.headline(),
                        row.mention(),
                        row.context(),
                        row.salience(),
                        row.confidence())));
        if (rows.size() <= limit) {
            return new ReviewPage(items, Optional.empty());
        }
        LinkRow last = rows.get(limit - 1);
        return new ReviewPage(
                items,
                Optional.of(new ReviewPosition(
                        last.salience(), last.article().value(), last.entity().value())));
    }
}
