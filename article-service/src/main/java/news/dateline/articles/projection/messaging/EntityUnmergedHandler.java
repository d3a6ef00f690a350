package news.dateline.articles.projection.messaging;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.articles.projection.domain.EntityProjection;
import news.dateline.contracts.event.EntityUnmerged;
import news.dateline.platform.consumer.EventHandler;
import news.dateline.platform.consumer.Required;

@ApplicationScoped
class EntityUnmergedHandler implements EventHandler<EntityUnmerged> {

    private final EntityProjection projection;

    EntityUnmergedHandler(EntityProjection projection) {
        this.projection = projection;
    }

    @Override
    public String type() {
        return EntityUnmerged.TYPE;
    }

    @Override
    public Class<EntityUnmerged> payload() {
        return EntityUnmerged.class;
    }

    @Override
    public void handle(EntityUnmerged event) {
        Required.value("entityId", event.entityId());
        projection.apply(event);
    }
}
