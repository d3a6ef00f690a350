package news.dateline.extraction;

import java.util.List;

/**
 * What was found in a text.
 *
 * @param text the text that all spans count in: the input in Unicode normalisation form C
 * @param language what it was analysed as
 * @param modelVersion which version of rules and models made this
 * @param mentions in order of their spans, which do not overlap
 * @param entities each with at least one mention, most salient first
 * @param references to entities by other words than names, in order
 * @param values dates, times, amounts and quantities, in order; none overlaps a mention
 * @param roles of persons, in order
 * @param quotes in order
 * @param notices what limits this result
 */
public record Analysis(
        String text,
        Language language,
        String modelVersion,
        List<Mention> mentions,
        List<NamedEntity> entities,
        List<Reference> references,
        List<Value> values,
        List<Role> roles,
        List<Quote> quotes,
        List<Notice> notices) {

    public Analysis {
        mentions = List.copyOf(mentions);
        entities = List.copyOf(entities);
        references = List.copyOf(references);
        values = List.copyOf(values);
        roles = List.copyOf(roles);
        quotes = List.copyOf(quotes);
        notices = List.copyOf(notices);
    }

    /** Names and nothing else. */
    public static Analysis ofNames(
            String text, Language language, String modelVersion, List<Mention> mentions, List<NamedEntity> entities) {
        return new Analysis(
                text,
                language,
                modelVersion,
                mentions,
                entities,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Of a text in which nothing was found. */
    public static Analysis empty(String text, Language language, String modelVersion) {
        return ofNames(text, language, modelVersion, List.of(), List.of());
    }
}
