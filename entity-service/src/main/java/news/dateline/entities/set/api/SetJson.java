package news.dateline.entities.set.api;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import news.dateline.entities.set.domain.EntitySet;

/** A set as clients read it. */
@Schema(name = "EntitySet")
@RegisterForReflection(targets = {SetJson.class, SetJson.MemberJson.class})
@JsonInclude(JsonInclude.Include.NON_NULL)
record SetJson(
        String id,
        String name,
        String description,
        boolean shared,
        @Schema(description = "Whether it is the caller's") boolean mine,
        int version,
        int size,
        Instant created,
        Instant changed) {

    /** A member: the entity that stands for what was put in. */
    @Schema(name = "EntitySetMember")
    record MemberJson(String uri) {}

    /** Members to put in, as clients send them. */
    @Schema(name = "EntitySetMembersRequest", requiredProperties = "entities")
    record MembersRequest(List<String> entities) {}

    static SetJson of(EntitySet set, String reader) {
        return new SetJson(
                set.id().toString(),
                set.name(),
                set.description(),
                set.shared(),
                set.owner().equals(reader),
                set.version(),
                set.size(),
                set.created(),
                set.changed());
    }
}
