package news.dateline.entities.mention.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.MergeParticipant;
import news.dateline.entities.sql.Sql;

/**
 * Gives mentions to the entity that stands for theirs, so that whoever reads them need not know of merges, and notes in
 * {@code mention.origin_id} and {@code article_entity_part} whose they were.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class MergedMentionsTable implements MergeParticipant {

    /** The row of an article and an entity that no merge has touched is its own and only part. */
    private static final String TAKE_APART = """
            insert into article_entity_part (article_id, origin_id, entity_id, salience, confidence, mention_count)
            select ae.article_id, ae.entity_id, ae.entity_id, ae.salience, ae.confidence, ae.mention_count
            from article_entity ae
            where ae.entity_id = any (?::uuid[])
              and ae.article_id in (select article_id from article_entity where entity_id = any (?::uuid[]))
              and not exists (
                  select from article_entity_part p where p.article_id = ae.article_id and p.entity_id = ae.entity_id)
            """;

    // In one order, as a sum of fractions differs with it in the last digit, and undoing is to restore exactly.
    private static final String SUM = """
            select article_id, ?::uuid, least(1, sum(salience order by salience)), max(confidence), sum(mention_count)
            from article_entity_part
            """;

    private static final String PUT = """
            insert into article_entity (article_id, entity_id, salience, confidence, mention_count)
            %s
            group by article_id
            on conflict (article_id, entity_id) do update
                set salience = excluded.salience, confidence = excluded.confidence, mention_count = excluded.mention_count
            """;

    private static final String PUT_TOGETHER = PUT.formatted(SUM + """
            where entity_id = any (?::uuid[])
              and article_id in (select article_id from article_entity where entity_id = any (?::uuid[]))
            """);

    private static final String PUT_RELEASED =
            PUT.formatted(SUM + "where entity_id = ? and origin_id = any (?::uuid[])");

    private static final String PUT_REMAINING = PUT.formatted(SUM + """
            where entity_id = ?
              and article_id in (select article_id from article_entity_part where entity_id = ? and origin_id = any (?::uuid[]))
            """);

    private static final String HAND_OVER_PARTS =
            "update article_entity_part set entity_id = ? where entity_id = any (?::uuid[])";

    private static final String HAND_OVER_MENTIONS = """
            update mention set origin_id = coalesce(origin_id, entity_id), entity_id = ? where entity_id = any (?::uuid[])
            """;

    private static final String DROP = "delete from article_entity where entity_id = any (?::uuid[])";

    private static final String HAND_BACK_PARTS = """
            update article_entity_part set entity_id = ? where entity_id = ? and origin_id = any (?::uuid[])
            """;

    private static final String HAND_BACK_MENTIONS =
            "update mention set entity_id = ? where entity_id = ? and origin_id = any (?::uuid[])";

    private static final String DROP_EMPTY = """
            delete from article_entity ae
            where ae.entity_id = ?
              and ae.article_id in (select article_id from article_entity_part where entity_id = ? and origin_id = any (?::uuid[]))
              and not exists (
                  select from article_entity_part p where p.article_id = ae.article_id and p.entity_id = ae.entity_id)
            """;

    private static final String TELL_MERGED = """
            insert into article_to_tell (article_id) select distinct article_id from article_entity where entity_id = any (?::uuid[])
            """;

    private static final String TELL_RELEASED = """
            insert into article_to_tell (article_id)
            select distinct article_id from article_entity_part where entity_id = ? and origin_id = any (?::uuid[])
            """;

    private final Sql sql;

    MergedMentionsTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void absorb(Collection<EntityId> merged, EntityId survivor) {
        List<EntityId> all = new ArrayList<>(merged);
        all.add(survivor);
        sql.update(TELL_MERGED, merged);
        sql.update(TAKE_APART, all, merged);
        sql.update(PUT_TOGETHER, survivor.value(), all, merged);
        sql.update(HAND_OVER_PARTS, survivor.value(), merged);
        sql.update(HAND_OVER_MENTIONS, survivor.value(), merged);
        sql.update(DROP, merged);
    }

    @Override
    public void release(Set<EntityId> released, EntityId survivor, EntityId again) {
        sql.update(TELL_RELEASED, survivor.value(), released);
        sql.update(PUT_RELEASED, again.value(), survivor.value(), released);
        sql.update(HAND_BACK_PARTS, again.value(), survivor.value(), released);
        sql.update(HAND_BACK_MENTIONS, again.value(), survivor.value(), released);
        sql.update(PUT_REMAINING, survivor.value(), survivor.value(), again.value(), released);
        sql.update(DROP_EMPTY, survivor.value(), again.value(), released);
    }
}
