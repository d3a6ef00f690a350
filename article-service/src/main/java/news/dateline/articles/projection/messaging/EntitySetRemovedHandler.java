package news.dateline.articles.projection.messaging;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.articles.projection.domain.EntitySets;
import news.dateline.contracts.event.EntitySetRemoved;
import news.dateline.platform.consumer.EventHandler;
import news.dateline.platform.consumer.Required;

@ApplicationScoped
class EntitySetRemovedHandler implements EventHandler<EntitySetRemoved> {

    private final EntitySets sets;

    EntitySetRemovedHandler(EntitySets sets) {
        this.sets = sets;
    }

    @Override
    public String type() {
        return EntitySetRemoved.TYPE;
    }

    @Override
    public Class<EntitySetRemoved> payload() {
        return EntitySetRemoved.class;
    }

    @Override
    public void handle(EntitySetRemoved event) {
        Required.value("setId", event.setId());
        sets.apply(event);
    }
}
