package news.dateline.articles.projection.messaging;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.articles.projection.domain.EntityProjection;
import news.dateline.contracts.event.EntityMerged;
import news.dateline.platform.consumer.EventHandler;
import news.dateline.platform.consumer.Required;

@ApplicationScoped
class EntityMergedHandler implements EventHandler<EntityMerged> {

    private final EntityProjection projection;

    EntityMergedHandler(EntityProjection projection) {
        this.projection = projection;
    }

    @Override
    public String type() {
        return EntityMerged.TYPE;
    }

    @Override
    public Class<EntityMerged> payload() {
        return EntityMerged.class;
    }

    @Override
    public void handle(EntityMerged event) {
        Required.value("entityId", event.entityId());
        Required.value("survivorId", event.survivorId());
        projection.apply(event);
    }
}
