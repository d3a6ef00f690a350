package news.dateline.entities.linking.store;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.entities.linking.domain.RipeCandidates;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.sql.Columns;
import news.dateline.entities.sql.Sql;

@ApplicationScoped
class RipeCandidatesTable implements RipeCandidates {

    private static final String FIND = """
            select e.id
            from entity e
            cross join lateral (
                select count(distinct a.source) as sources, avg(ae.confidence) as confidence
                from article_entity ae
                join article a on a.id = ae.article_id
                where ae.entity_id = e.id and a.counted) seen
            where e.status = 'CANDIDATE' and not e.curated and e.article_count >= ?
              and seen.sources >= ? and seen.confidence >= ?
            order by -e.mention_count
            limit ?
            """;

    private final Sql sql;

    RipeCandidatesTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<EntityId> find(int sources, int articles, double confidence, int limit) {
        return sql.query(FIND, row -> new EntityId(Columns.uuid(row, "id")), articles, sources, confidence, limit);
    }
}
