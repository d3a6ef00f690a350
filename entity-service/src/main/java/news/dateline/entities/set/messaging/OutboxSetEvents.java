package news.dateline.entities.set.messaging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.runtime.annotations.RegisterForReflection;

import news.dateline.contracts.event.EntitySetRemoved;
import news.dateline.contracts.event.EntitySetState;
import news.dateline.contracts.event.Topics;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.set.domain.EntitySet;
import news.dateline.entities.set.domain.SetEvents;
import news.dateline.platform.outbox.Outbox;
import news.dateline.platform.outbox.OutboxEvent;

/** Puts the events of sets into the outbox. */
@ApplicationScoped
@RegisterForReflection(targets = {EntitySetState.class, EntitySetRemoved.class})
class OutboxSetEvents implements SetEvents {

    private static final String URN = "urn:dateline:entity-set:";

    private final Outbox outbox;

    OutboxSetEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void changed(EntitySet set, long revision, List<EntityId> members, Instant now) {
        var ids = members.stream().map(EntityId::value).toList();
        append(
                set.id(),
                EntitySetState.TYPE,
                new EntitySetState(set.id(), URN + set.id(), revision, set.owner(), set.shared(), ids, now));
    }

    @Override
    public void removed(UUID set, long revision, Instant now) {
        append(set, EntitySetRemoved.TYPE, new EntitySetRemoved(set, URN + set, revision, now));
    }

    private void append(UUID set, String type, Object payload) {
        outbox.append(new OutboxEvent(Topics.ENTITIES, set, type, URN + set, payload));
    }
}
