package news.dateline.articles.projection.messaging;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.articles.projection.domain.EntityProjection;
import news.dateline.contracts.event.EntityState;
import news.dateline.platform.consumer.EventHandler;
import news.dateline.platform.consumer.Required;

@ApplicationScoped
class EntityChangedHandler implements EventHandler<EntityState> {

    private final EntityProjection projection;

    EntityChangedHandler(EntityProjection projection) {
        this.projection = projection;
    }

    @Override
    public String type() {
        return EntityState.CHANGED;
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
        projection.apply(event);
    }
}
