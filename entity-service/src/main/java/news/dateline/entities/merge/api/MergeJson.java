package news.dateline.entities.merge.api;

import java.time.Instant;
import java.util.List;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import news.dateline.contracts.event.EntityStatus;
import news.dateline.entities.merge.domain.Merge;
import news.dateline.entities.registry.domain.Entity;

/** A merge that is in force, as clients read it. */
@Schema(name = "Merge")
@RegisterForReflection(targets = {MergeJson.class, MergeJson.StandingJson.class})
record MergeJson(
        String uri,
        String name,

        @Schema(description = "What it was merged into, as it was asked for")
        String intoUri,

        EntityStatus statusBefore,
        Instant mergedAt,
        String mergedBy) {

    /** Where an entity stands after a merge or its undoing. */
    @Schema(name = "EntityStanding")
    record StandingJson(
            String uri, String name, EntityStatus status, int version, int articles, int mentions, List<String> names) {

        static StandingJson of(Entity entity) {
            return new StandingJson(
                    entity.id().uri(),
                    entity.name(),
                    entity.status(),
                    entity.version(),
                    entity.articles(),
                    entity.mentions(),
                    entity.names().stream().map(name -> name.name()).distinct().toList());
        }
    }

    static MergeJson of(Merge merge) {
        return new MergeJson(
                merge.entity().uri(), merge.name(), merge.into().uri(), merge.statusBefore(), merge.at(), merge.by());
    }
}
