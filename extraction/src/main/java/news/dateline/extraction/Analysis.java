package news.dateline.extraction;

import java.util.List;

/**
 * What was found in a text.
 *
 * @param text the text that all spans count in: the input in Unicode normalisation form C
 * @param language the BCP 47 tag it was analysed as
 * @param modelVersion which version of rules and models made this
 * @param mentions in order of their spans, which do not overlap
 * @param entities each with at least one mention, most salient first
 */
public record Analysis(
        String text, String language, String modelVersion, List<Mention> mentions, List<NamedEntity> entities) {

    public Analysis {
        mentions = List.copyOf(mentions);
        entities = List.copyOf(entities);
    }
}
