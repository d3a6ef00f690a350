package news.dateline.entities.imports.domain;

import news.dateline.entities.linking.domain.NameKey;
import news.dateline.entities.registry.domain.NormalisedName;

/**
 * What tells a line without external ids from others.
 *
 * @param key the type and the preferred name
 * @param description what tells it from its namesakes; null if nothing does
 */
public record Saying(NameKey key, String description) {

    static Saying of(Line.Telling line) {
        var draft = line.record().draft();
        return new Saying(
                new NameKey(draft.type(), NormalisedName.of(draft.name())),
                draft.details().description());
    }
}
