package news.dateline.entities.linking.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import news.dateline.entities.http.Audiences;
import news.dateline.entities.http.Parameters;
import news.dateline.entities.linking.domain.Explanation;
import news.dateline.entities.linking.domain.Explanations;
import news.dateline.entities.registry.domain.Entity;
import news.dateline.entities.registry.domain.EntityReader;
import news.dateline.platform.problem.Problems;

import static java.util.stream.Collectors.toSet;

/** Why an article's names mean what they are said to mean. */
@Path("/api/v1/articles/{id}/links")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Entities")
public class ArticleLinksResource {

    private final Explanations explanations;
    private final EntityReader entities;
    private final Audiences audiences;

    ArticleLinksResource(Explanations explanations, EntityReader entities, Audiences audiences) {
        this.explanations = explanations;
        this.entities = entities;
        this.audiences = audiences;
    }

    /** Reads the explanations. */
    @GET
    @PermissionsAllowed("entities:read")
    @Operation(
            operationId = "getArticleLinks",
            summary = "Read why an article's names are taken to mean what they do",
            description =
                    "Each link with its probability, the evidence (value times weight adds to the logarithm of the odds against"
                            + " the other entities of the name), what its certainty is made of (the logarithm of the odds that it"
                            + " is right) and what else the name could have meant. A link without evidence is a name that nothing known explains;"
                            + " the evidence \"judgement\" is a person's decision. Articles analysed before explanations were kept,"
                            + " and links changed by hand since the analysis, have none.")
    @APIResponse(
            responseCode = "200",
            description = "The links, the surest first",
            content = @Content(schema = @Schema(implementation = ArticleLinksJson.class)))
    @APIResponse(
            responseCode = "404",
            description = "There is no such article, none that the caller may see, or it is not analysed yet",
            content = @Content(mediaType = "application/problem+json"))
    public ArticleLinksJson get(@PathParam("id") String id) {
        var audience = audiences.current();
        var links = explanations.of(Parameters.id(id), audience).orElseThrow(Problems::notFound);
        var others = links.stream()
                .flatMap(link -> link.explanation().others().stream())
                .map(Explanation.Other::entity)
                .collect(toSet());
        var visible =
                entities.visible(others, audience).stream().map(Entity::id).collect(toSet());
        return ArticleLinksJson.of(links, visible);
    }
}
