package news.dateline.entities.review.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.contracts.event.EntityKind;
import news.dateline.contracts.event.EntityStatus;
import news.dateline.entities.mention.domain.ArticleId;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.review.domain.Decision;
import news.dateline.entities.review.domain.DecisionKind;
import news.dateline.entities.review.domain.Decisions;
import news.dateline.entities.sql.Columns;
import news.dateline.entities.sql.Sql;

@ApplicationScoped
class DecisionTable implements Decisions {

    private static final String ADD = """
            insert into decision (id, kind, entity_id, entity_name, entity_type, status_before, other_id, other_name, article_id,
                mention, context, confidence, names, decided_at, decided_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::text[], ?, ?)
            """;

    private static final String UNDO = "update decision set undone_at = ?, undone_by = ? where id = ?";

    // An article that nobody may publish any more is not quoted either.
    private static final String READ = """
            select d.id, d.kind, d.entity_id, d.entity_name, d.entity_type, d.status_before, d.other_id, d.other_name, d.article_id,
                case when a.status = 'USABLE' then d.mention end as mention, case when a.status = 'USABLE' then d.context end as context, d.confidence, d.names, d.decided_at,
                d.decided_by, d.undone_at, d.undone_by
            from decision d
            left join article a on a.id = d.article_id
            """;

    private static final String FIND = READ + " where d.id = ?";

    private static final String LIST = READ + " where (?::uuid is null or d.id < ?::uuid) order by d.id desc limit ?";

    private final Sql sql;

    DecisionTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Decision decision) {
        var evidence = Optional.ofNullable(decision.evidence());
        sql.update(
                ADD,
                decision.id(),
                decision.kind(),
                decision.entity().value(),
                decision.entityName(),
                decision.entityType(),
                decision.statusBefore(),
                decision.other() == null ? null : decision.other().value(),
                decision.otherName(),
                decision.article() == null ? null : decision.article().value(),
                evidence.map(Decision.Evidence::mention).orElse(null),
                evidence.map(Decision.Evidence::context).orElse(null),
                evidence.map(Decision.Evidence::confidence).orElse(null),
                decision.names(),
                decision.at(),
                decision.by());
    }

    @Override
    public void undo(UUID id, Instant at, String by) {
        sql.update(UNDO, at, by, id);
    }

    @Override
    public Optional<Decision> find(UUID id) {
        return sql.first(FIND, DecisionTable::read, id);
    }

    @Override
    public List<Decision> list(UUID before, int limit) {
        return sql.query(LIST, DecisionTable::read, before, before, limit);
    }

    private static Decision read(ResultSet row) throws SQLException {
        var other = Columns.uuid(row, "other_id");
        var article = Columns.uuid(row, "article_id");
        return new Decision(
                Columns.uuid(row, "id"),
                Columns.constant(row, "kind", DecisionKind.class),
                new EntityId(Columns.uuid(row, "entity_id")),
                row.getString("entity_name"),
                Columns.constant(row, "entity_type", EntityKind.class),
                Columns.constant(row, "status_before", EntityStatus.class),
                other == null ? null : new EntityId(other),
                row.getString("other_name"),
                article == null ? null : new ArticleId(article),
                row.getObject("confidence") == null
                        ? null
                        : new Decision.Evidence(
                                row.getString("mention"), row.getString("context"), row.getDouble("confidence")),
                List.of((String[]) row.getArray("names").getArray()),
                Columns.instant(row, "decided_at"),
                row.getString("decided_by"),
                Columns.instant(row, "undone_at"),
                row.getString("undone_by"));
    }
}
