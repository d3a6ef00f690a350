package news.dateline.extraction.evaluation;

/**
 * An annotated span of a sentence.
 *
 * @param start its first token
 * @param end one past its last token
 * @param label as the file has it, without the prefix: "PER", "politicalparty"
 */
public record LabeledSpan(int start, int end, String label) {}
