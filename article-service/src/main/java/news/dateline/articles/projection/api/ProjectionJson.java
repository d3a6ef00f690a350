package news.dateline.articles.projection.api;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import news.dateline.articles.projection.domain.KnownEntities;

/** The projection of an article as clients read it. */
@Schema(name = "ArticleProjection")
record ProjectionJson(
        @Schema(description = "The revision that the entities were found in; 0 if nothing is known", examples = "3")
        int revision,

        List<EntityJson> entities) {

    /** An entity that search finds the article by. */
    @Schema(name = "ProjectedEntity")
    record EntityJson(
            @Schema(examples = "urn:dateline:entity:0199c1a0-0000-7000-8000-000000000001")
            String uri,

            @Schema(examples = "2") int mentions) {}

    static ProjectionJson of(KnownEntities known) {
        return new ProjectionJson(
                known.revision(),
                known.entities().stream()
                        .map(use -> new EntityJson(use.entity().uri(), use.mentions()))
                        .toList());
    }
}
