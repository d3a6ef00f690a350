package news.dateline.entities.registry.api;

import java.net.URI;
import java.util.List;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import news.dateline.contracts.problem.ProblemType;
import news.dateline.entities.registry.domain.EditOutcome;
import news.dateline.entities.registry.domain.Entity;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.EntityName;
import news.dateline.entities.registry.domain.EntityPrecondition;
import news.dateline.entities.registry.domain.TakenId;
import news.dateline.platform.precondition.EntityTags;
import news.dateline.platform.precondition.IfMatch;
import news.dateline.platform.problem.HttpProblem;
import news.dateline.platform.problem.Problems;
import news.dateline.platform.problem.Violation;

import static java.util.stream.Collectors.joining;

/** Answers with entities, and with why one was not changed. */
final class EntityResponses {

    private static final String ENTITIES = "/api/v1/entities/";

    private EntityResponses() {}

    /** What came of a change. */
    static Response of(EditOutcome outcome, UriInfo uri) {
        return switch (outcome) {
            case EditOutcome.Created created ->
                tagged(Response.created(location(created.entity().id(), uri)), created.entity());
            case EditOutcome.Changed changed -> tagged(Response.ok(), changed.entity());
            case EditOutcome.Unchanged unchanged -> tagged(Response.ok(), unchanged.entity());
            case EditOutcome.Invalid invalid ->
                throw Problems.invalid(invalid.faults().stream()
                        .map(fault -> Violation.at(fault.pointer(), fault.message()))
                        .toList());
            case EditOutcome.Taken taken -> throw taken(taken.ids());
            case EditOutcome.Merged merged ->
                throw Problems.of(
                        ProblemType.CONFLICT,
                        "It was merged into " + merged.survivor().uri()
                                + ": change that one, or undo the merge first.");
            case EditOutcome.Missing missing -> throw Problems.notFound();
        };
    }

    private static HttpProblem taken(List<TakenId> ids) {
        String owners = ids.stream()
                .map(taken -> taken.id() + " is the id of \"" + taken.name() + "\" ("
                        + taken.owner().uri() + ")")
                .collect(joining("; "));
        return Problems.of(
                ProblemType.CONFLICT,
                owners + ". Change or merge that entity if it is the same, else leave the id out.");
    }

    private static Response tagged(Response.ResponseBuilder response, Entity entity) {
        return response.tag(new EntityTag(tag(entity)))
                .entity(EntityJson.of(entity))
                .build();
    }

    private static URI location(EntityId id, UriInfo uri) {
        return uri.getBaseUriBuilder().path(ENTITIES + id).build();
    }

    /** The version first; after it the counts, which change without one, and a digest of the names that the asker sees. */
    static String tag(Entity entity) {
        var names = entity.names().stream().map(EntityName::name).toList();
        return entity.version() + "." + entity.articles() + "." + entity.mentions() + "."
                + Integer.toHexString(names.hashCode());
    }

    /** Requires that the client has seen the present version. The counts in its tag are not what a change would overwrite. */
    static EntityPrecondition matches(String ifMatch) {
        String versions = ifMatch == null ? null : ifMatch.replaceAll("(\"\\d+)\\.[^\"]*\"", "$1\"");
        return entity -> new IfMatch(versions).require(EntityTags.ofVersion(entity.version()));
    }
}
