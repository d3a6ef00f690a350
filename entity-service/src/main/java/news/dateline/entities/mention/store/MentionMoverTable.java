package news.dateline.entities.mention.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import news.dateline.entities.mention.domain.ArticleId;
import news.dateline.entities.mention.domain.MentionMover;
import news.dateline.entities.mention.domain.Snippet;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.NormalisedName;
import news.dateline.entities.sql.Columns;
import news.dateline.entities.sql.Sql;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class MentionMoverTable implements MentionMover {

    private static final String IN_ARTICLE = """
            select article_id, ordinal, start_offset, exact from mention where article_id = ? and entity_id = ? order by ordinal
            """;

    private static final String TEXTS = "select distinct exact from mention where entity_id = ?";

    private static final String NAMED = """
            select article_id, ordinal, start_offset, exact from mention where entity_id = ? and exact = any (?::text[]) limit ?
            """;

    private static final String FIRST = """
            select m.exact, ae.confidence,
                substring(a.text from greatest(m.start_offset - ?, 0) + 1 for least(m.start_offset, ?)) as before,
                substring(a.text from m.end_offset + 1 for ?) as after
            from mention m
            join article_entity ae on ae.article_id = m.article_id and ae.entity_id = m.entity_id
            join article a on a.id = m.article_id
            where m.article_id = ? and m.entity_id = ?
            order by m.ordinal
            limit 1
            """;

    private static final String SHARE =
            "salience * ?::integer / mention_count as salience, 1 as confidence, ?::integer as mention_count";

    private static final String GIVE_USE = """
            insert into article_entity as ae (article_id, entity_id, salience, confidence, mention_count)
            select article_id, ?,
            """ + SHARE + """
             from article_entity where article_id = ? and entity_id = ?
            on conflict (article_id, entity_id) do update
                set salience = least(1, ae.salience + excluded.salience), confidence = 1,
                    mention_count = ae.mention_count + excluded.mention_count
            """;

    // Only where merges have made the other's row of parts already; else the row is its own.
    private static final String GIVE_PART = """
            insert into article_entity_part as p (article_id, origin_id, entity_id, salience, confidence, mention_count)
            select article_id, ?::uuid, ?::uuid,
            """ + SHARE + """
             from article_entity ae
            where article_id = ? and entity_id = ?
              and exists (select from article_entity_part t where t.article_id = ae.article_id and t.entity_id = ?)
            on conflict (article_id, origin_id) do update
                set salience = least(1, p.salience + excluded.salience), confidence = 1,
                    mention_count = p.mention_count + excluded.mention_count
            """;

    private static final String GIVE_MENTIONS = """
            update mention set entity_id = ?, origin_id = null
            where article_id = ? and entity_id = ? and ordinal = any (?::integer[])
            """;

    private static final String SHRINK_USE = """
            update article_entity
            set salience = salience * (mention_count - ?::integer) / mention_count, mention_count = mention_count - ?::integer
            where article_id = ? and entity_id = ?
            """;

    private static final String SHRINK_PARTS = """
            update article_entity_part p
            set salience = p.salience * left_over.mentions / p.mention_count, mention_count = left_over.mentions
            from (
                select t.origin_id, count(m.ordinal) as mentions
                from article_entity_part t
                left join mention m on m.article_id = t.article_id and m.entity_id = t.entity_id
                    and coalesce(m.origin_id, m.entity_id) = t.origin_id
                where t.article_id = ? and t.entity_id = ?
                group by t.origin_id
            ) left_over
            where p.article_id = ? and p.entity_id = ? and p.origin_id = left_over.origin_id
            """;

    private static final String DROP_PARTS =
            "delete from article_entity_part where article_id = ? and entity_id = ? and mention_count = 0";

    private static final String DROP_USE =
            "delete from article_entity where article_id = ? and entity_id = ? and mention_count = 0";

    private static final String RATE =
            "update article_entity set confidence = ? where article_id = ? and entity_id = ?";

    private static final int SIDE = Snippet.REACH + 1;

    private final Sql sql;

    MentionMoverTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<NumberedMention> mentions(ArticleId article, EntityId entity) {
        return sql.query(IN_ARTICLE, MentionMoverTable::read, article.value(), entity.value());
    }

    @Override
    public List<NumberedMention> named(EntityId entity, Set<NormalisedName> names, int limit) {
        var texts = sql.query(TEXTS, row -> row.getString("exact"), entity.value()).stream()
                .filter(text -> names.contains(NormalisedName.of(text)))
                .toList();
        return sql.query(NAMED, MentionMoverTable::read, entity.value(), texts, limit);
    }

    private static NumberedMention read(ResultSet row) throws SQLException {
        return new NumberedMention(
                new ArticleId(Columns.uuid(row, "article_id")),
                row.getInt("ordinal"),
                row.getInt("start_offset"),
                row.getString("exact"));
    }

    @Override
    public Optional<FirstMention> first(ArticleId article, EntityId entity) {
        return sql.first(
                FIRST,
                row -> new FirstMention(
                        row.getString("exact"),
                        Snippet.of(row.getString("before"), row.getString("exact"), row.getString("after")),
                        row.getDouble("confidence")),
                SIDE,
                SIDE,
                SIDE,
                article.value(),
                entity.value());
    }

    @Override
    public void move(ArticleId article, EntityId from, EntityId to, Collection<Integer> ordinals) {
        int moved = ordinals.size();
        sql.update(GIVE_PART, to.value(), to.value(), moved, moved, article.value(), from.value(), to.value());
        sql.update(GIVE_USE, to.value(), moved, moved, article.value(), from.value());
        sql.update(GIVE_MENTIONS, to.value(), article.value(), from.value(), ordinals);
        sql.update(SHRINK_USE, moved, moved, article.value(), from.value());
        sql.update(SHRINK_PARTS, article.value(), from.value(), article.value(), from.value());
        sql.update(DROP_PARTS, article.value(), from.value());
        sql.update(DROP_USE, article.value(), from.value());
    }

    @Override
    public void rate(ArticleId article, EntityId entity, double confidence) {
        sql.update(RATE, confidence, article.value(), entity.value());
    }
}
