package news.dateline.entities.quote.api;

import java.time.Instant;
import java.util.List;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import news.dateline.entities.quote.domain.GivenRole;

/** What articles call somebody beside the name. */
@Schema(name = "ArticleRoles")
@RegisterForReflection(targets = {RolesJson.class, RolesJson.RoleJson.class})
record RolesJson(List<RoleJson> items) {

    /** A title, office or occupation. */
    @Schema(name = "ArticleRole")
    record RoleJson(String title, int articles, Instant first, Instant last) {}

    static RolesJson of(List<GivenRole> roles) {
        return new RolesJson(roles.stream()
                .map(role -> new RoleJson(role.title(), role.articles(), role.first(), role.last()))
                .toList());
    }
}
