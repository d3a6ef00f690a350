package news.dateline.entities.registry.store;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import news.dateline.entities.audience.Actor;
import news.dateline.entities.registry.domain.AuditTrail;
import news.dateline.entities.registry.domain.EditAction;
import news.dateline.entities.registry.domain.Entity;
import news.dateline.entities.registry.domain.EntityDraft;
import news.dateline.entities.sql.Sql;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AuditTable implements AuditTrail {

    private static final String ADD = """
            insert into audit (at, subject, client, request_id, action, entity_id, before, after)
            values (?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)
            """;

    private static final String ADD_ALL = """
            insert into audit (at, subject, client, request_id, action, entity_id, after)
            select item.at, ?, ?, ?, ?, item.id, item.state
            from unnest(?::uuid[], ?::timestamptz[], ?::jsonb[]) item (id, at, state)
            """;

    private final Sql sql;
    private final DraftJson json;

    AuditTable(Sql sql, DraftJson json) {
        this.sql = sql;
        this.json = json;
    }

    @Override
    public void add(EditAction action, Entity before, Entity after, Actor actor, Instant at) {
        sql.update(
                ADD,
                at,
                actor.subject(),
                actor.client(),
                actor.requestId(),
                action,
                after.id().value(),
                before == null ? null : json.write(EntityDraft.of(before)),
                json.write(EntityDraft.of(after)));
    }

    @Override
    public void addAll(EditAction action, List<Entity> created, Actor actor) {
        if (created.isEmpty()) {
            return;
        }
        sql.update(
                ADD_ALL,
                actor.subject(),
                actor.client(),
                actor.requestId(),
                action,
                created.stream().map(Entity::id).toList(),
                created.stream().map(Entity::created).toList(),
                created.stream()
                        .map(entity -> json.write(EntityDraft.of(entity)))
                        .toList());
    }
}
