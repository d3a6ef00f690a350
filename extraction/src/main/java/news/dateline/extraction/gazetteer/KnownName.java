package news.dateline.extraction.gazetteer;

import news.dateline.extraction.EntityType;

/**
 * What a name of the gazetteer stands for.
 *
 * @param canonical the name under which all its forms meet: "United Nations" for "UN"
 * @param type what kind of thing it is
 */
public record KnownName(String canonical, EntityType type) {}
