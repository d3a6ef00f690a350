package news.dateline.extraction.training;

import java.util.Map;
import java.util.TreeMap;

/**
 * What can be tried out.
 *
 * @param epochs passes over the text
 * @param members learners whose mean is the model
 * @param rate of the sparse weights
 * @param l1 pull of the sparse weights to zero
 * @param l2 shrinkage of the sparse weights
 * @param least how often a feature must occur
 * @param hidden units of the network
 * @param networkRate of the network's weights
 * @param dropUnits share of the network's units left out at each token
 * @param dropWord share of tokens that are seen as if the word were unknown
 * @param dropFeature share of features left out
 * @param dropSparse share of sentences for which only the network answers
 * @param dropMemory share of tokens for which the word's other occurrences are forgotten
 * @param cost added to the score of wrong labels, so that right ones must win by a margin
 * @param limit features kept at most
 * @param augment how many hundred made-up tables and reports of results are added; 0 adds no made-up text at all
 * @param swap the share of sentences that are added once more with other names
 * @param seed of all chance
 * @param version what the model calls itself
 */
record TrainingOptions(
        int epochs,
        int members,
        float rate,
        float l1,
        float l2,
        int least,
        int hidden,
        float networkRate,
        float dropUnits,
        float dropWord,
        float dropFeature,
        float dropSparse,
        float dropMemory,
        float cost,
        int limit,
        int augment,
        double swap,
        long seed,
        String version) {

    /** The options of the published model, changed by {@code name=value} arguments. */
    static TrainingOptions of(Map<String, String> given) {
        Map<String, String> options = new TreeMap<>(given);
        return new TrainingOptions(
                Integer.parseInt(take(options, "epochs", "5")),
                Integer.parseInt(take(options, "members", "3")),
                Float.parseFloat(take(options, "rate", "0.1")),
                Float.parseFloat(take(options, "l1", "0.3")),
                Float.parseFloat(take(options, "l2", "1")),
                Integer.parseInt(take(options, "least", "2")),
                Integer.parseInt(take(options, "hidden", "64")),
                Float.parseFloat(take(options, "networkRate", "0.03")),
                Float.parseFloat(take(options, "dropUnits", "0.3")),
                Float.parseFloat(take(options, "dropWord", "0.2")),
                Float.parseFloat(take(options, "dropFeature", "0.1")),
                Float.parseFloat(take(options, "dropSparse", "0.1")),
                Float.parseFloat(take(options, "dropMemory", "0.3")),
                Float.parseFloat(take(options, "cost", "0")),
                Integer.parseInt(take(options, "limit", "400000")),
                Integer.parseInt(take(options, "augment", "6")),
                Double.parseDouble(take(options, "swap", "0")),
                Long.parseLong(take(options, "seed", "1")),
                take(options, "version", "english-1"));
    }

    private static String take(Map<String, String> options, String name, String otherwise) {
        return options.getOrDefault(name, otherwise);
    }
}
