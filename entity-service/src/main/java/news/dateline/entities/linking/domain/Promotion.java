package news.dateline.entities.linking.domain;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import news.dateline.contracts.event.EntityStatus;
import news.dateline.entities.audience.Actor;
import news.dateline.entities.registry.domain.EditAction;
import news.dateline.entities.registry.domain.EditOutcome;
import news.dateline.entities.registry.domain.Entity;
import news.dateline.entities.registry.domain.EntityEditor;
import news.dateline.entities.registry.domain.EntityId;

/**
 * Confirms candidates by the one rule there is: enough sources name it in enough published articles, and the links are sure
 * enough. What a person has touched is left to people.
 */
@ApplicationScoped
public class Promotion {

    private static final Logger LOG = Logger.getLogger(Promotion.class);
    private static final Actor RULE = new Actor("dateline", "entity-service", "promotion");
    private static final int AT_ONCE = 100;

    private final RipeCandidates candidates;
    private final EntityEditor editor;
    private final PromotionConfig config;

    Promotion(RipeCandidates candidates, EntityEditor editor, PromotionConfig config) {
        this.candidates = candidates;
        this.editor = editor;
        this.config = config;
    }

    /** Confirms some of those that are ripe for it; tells whether there were any. */
    public boolean promote() {
        return config.enabled()
                && candidates.find(config.sources(), config.articles(), config.confidence(), AT_ONCE).stream()
                                .filter(this::confirm)
                                .count()
                        > 0;
    }

    private boolean confirm(EntityId candidate) {
        try {
            var outcome = editor.judge(
                    candidate, EntityStatus.CONFIRMED, Promotion::requireUntouched, EditAction.CONFIRMED, RULE);
            boolean confirmed = outcome instanceof EditOutcome.Changed;
            if (confirmed) {
                LOG.infof("Candidate %s is confirmed by the rule of promotion", candidate);
            }
            return confirmed;
        } catch (TouchedException e) {
            LOG.debugf("Candidate %s is left to people", candidate);
            return false;
        }
    }

    /** Asked while the entity is locked: somebody may have judged it, or another replica promoted it, since it was found. */
    private static void requireUntouched(Entity entity) {
        if (entity.curated() || entity.status() != EntityStatus.CANDIDATE) {
            throw new TouchedException();
        }
    }

    private static final class TouchedException extends RuntimeException {

        private static final long serialVersionUID = 1;
    }
}
