package news.dateline.entities.reextraction.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import news.dateline.entities.mention.domain.ArticleId;
import news.dateline.entities.reextraction.domain.Selection;
import news.dateline.entities.registry.domain.EntityId;

/** Which articles; what is absent selects nothing out. */
@Schema(name = "ReextractionSelection")
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
record SelectionJson(
        String query,
        List<String> articles,
        String source,
        String entity,
        boolean outdated,
        String modelVersion,
        String modelOlderThan,
        Instant extractedBefore,
        Instant publishedFrom,
        Instant publishedTo) {

    static SelectionJson of(Selection selection) {
        return new SelectionJson(
                selection.query(),
                Optional.ofNullable(selection.articles())
                        .map(ids -> ids.stream()
                                .map(id -> new ArticleId(id).uri())
                                .sorted()
                                .toList())
                        .orElse(null),
                selection.source(),
                Optional.ofNullable(selection.entity())
                        .map(id -> new EntityId(id).uri())
                        .orElse(null),
                selection.outdated(),
                selection.modelVersion(),
                selection.modelOlderThan(),
                selection.extractedBefore(),
                selection.publishedFrom(),
                selection.publishedTo());
    }
}
