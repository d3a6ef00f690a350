package news.dateline.entities.linking.domain;

import java.util.Locale;

/**
 * One reason for or against a link.
 *
 * @param feature which
 * @param value how much of it there is, mostly 0-1
 * @param weight by how much one unit of it changes the logarithm of the odds
 */
public record Evidence(Feature feature, double value, double weight) {

    /** What can speak for a link. */
    public enum Feature {
        /** How alike the names are. */
        NAME,
        /** That the article's own name for it, and not only another form, is the entity's. */
        OWN_NAME,
        /** That a person or an import has confirmed the entity. */
        CONFIRMED,
        /** How often it is mentioned and how well known it is: the logarithm of the mentions that this is worth. */
        PRIOR,
        /** Words that its description, its roles and the article share. */
        CONTEXT,
        /** Recent articles that name it together with what this article names. */
        COHERENCE,
        /** How near it is to the places that the article names for certain. */
        GEOGRAPHY,
        /** A person has decided it, and nothing else counts. */
        JUDGEMENT,
        /** Always there. */
        BASE,
        /** That the article's own name for it is the entity's preferred one. */
        PREFERRED_NAME,
        /** How many words the name has beyond the first. */
        WORDS,
        /** That it names an organisation. */
        ORGANIZATION;

        /** The one that is written so, in small letters. */
        public static Feature of(String label) {
            return valueOf(label.toUpperCase(Locale.ROOT));
        }

        /** As it is written. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What it contributes. */
    public double logOdds() {
        return value * weight;
    }
}
