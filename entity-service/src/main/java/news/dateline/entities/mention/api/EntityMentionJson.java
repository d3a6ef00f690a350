package news.dateline.entities.mention.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import news.dateline.entities.mention.domain.MentionInContext;
import news.dateline.entities.text.OffsetUnit;

/** A mention of an entity as clients read it; the headline is absent if the article has none. */
@Schema(name = "EntityMention")
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
record EntityMentionJson(
        String articleUri,
        int revision,
        String headline,
        int start,
        int end,
        String exact,
        double confidence,
        String stage,
        String snippet) {

    static EntityMentionJson of(MentionInContext found, OffsetUnit unit) {
        var mention = found.mention();
        return new EntityMentionJson(
                found.position().article().uri(),
                found.revision(),
                found.headline(),
                mention.place().start(unit),
                mention.place().end(unit, mention.exact()),
                mention.exact(),
                mention.confidence(),
                mention.stage(),
                found.snippet());
    }
}
