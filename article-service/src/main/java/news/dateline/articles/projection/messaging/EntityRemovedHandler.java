package news.dateline.articles.projection.messaging;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.articles.projection.domain.EntityProjection;
import news.dateline.contracts.event.EntityRemoved;
import news.dateline.platform.consumer.EventHandler;
import news.dateline.platform.consumer.Required;

@ApplicationScoped
class EntityRemovedHandler implements EventHandler<EntityRemoved> {

    private final EntityProjection projection;

    EntityRemovedHandler(EntityProjection projection) {
        this.projection = projection;
    }

    @Override
    public String type() {
        return EntityRemoved.TYPE;
    }

    @Override
    public Class<EntityRemoved> payload() {
        return EntityRemoved.class;
    }

    @Override
    public void handle(EntityRemoved event) {
        Required.value("entityId", event.entityId());
        projection.apply(event);
    }
}
