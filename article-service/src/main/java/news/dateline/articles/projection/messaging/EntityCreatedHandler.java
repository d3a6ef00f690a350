package news.dateline.articles.projection.messaging;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.contracts.event.EntityState;
import news.dateline.platform.consumer.EventHandler;
import news.dateline.platform.consumer.Required;

/**
 * Nothing is kept: whatever names an entity says what it is, a merge tells of the survivor before, and an import of a million
 * entities that no article names is no business of the articles.
 */
@ApplicationScoped
class EntityCreatedHandler implements EventHandler<EntityState> {

    @Override
    public String type() {
        return EntityState.CREATED;
    }

    @Override
    public Class<EntityState> payload() {
        return EntityState.class;
    }

    @Override
    public void handle(EntityState event) {
        Required.value("entityId", event.entityId());
        Required.value("type", event.type());
        Required.value("name", event.name());
        Required.value("status", event.status());
    }
}
