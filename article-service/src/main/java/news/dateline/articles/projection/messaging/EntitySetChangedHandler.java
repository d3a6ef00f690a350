package news.dateline.articles.projection.messaging;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.articles.projection.domain.EntitySets;
import news.dateline.contracts.event.EntitySetState;
import news.dateline.platform.consumer.EventHandler;
import news.dateline.platform.consumer.Required;

@ApplicationScoped
class EntitySetChangedHandler implements EventHandler<EntitySetState> {

    private final EntitySets sets;

    EntitySetChangedHandler(EntitySets sets) {
        this.sets = sets;
    }

    @Override
    public String type() {
        return EntitySetState.TYPE;
    }

    @Override
    public Class<EntitySetState> payload() {
        return EntitySetState.class;
    }

    @Override
    public void handle(EntitySetState event) {
        Required.value("setId", event.setId());
        Required.value("owner", event.owner());
        Required.value("members", event.members());
        sets.apply(event);
    }
}
