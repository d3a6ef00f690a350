package news.dateline.extraction.gazetteer;

import java.util.Optional;

import news.dateline.extraction.EntityType;

/**
 * What the head word of a name says of the name: one that ends with "Bank" is an organisation.
 *
 * @param type what kind of thing it is; empty for treaties, prizes and other things that are no entity, so that
 *     "Paris Agreement" is not mistaken for a mention of Paris
 * @param opens whether it may also open a name: "Bank of England"
 */
public record Head(Optional<EntityType> type, boolean opens) {

    static Head of(String line) {
        String type = Resources.column(line, 1);
        Optional<EntityType> known = type.equals("-") ? Optional.empty() : Optional.of(EntityType.valueOf(type));
        return new Head(known, Resources.column(line, 2).equals("opens"));
    }
}
