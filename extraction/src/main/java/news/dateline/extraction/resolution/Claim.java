package news.dateline.extraction.resolution;

import news.dateline.extraction.Stage;

/** What a stage says of a span of the text: "from here to there is a PLACE". Spans are in UTF-16 units. */
public interface Claim {

    /** The first UTF-16 unit. */
    int start();

    /** One past the last UTF-16 unit. */
    int end();

    /** What it says the span is: the name of a type. Two claims agree if span and kind are equal. */
    String kind();

    /** How sure the stage is, 0-1. */
    double confidence();

    /** The stage that says so. */
    Stage stage();

    /** The version of the rules, the model or the data that the stage works with. */
    String model();

    /** Whether the two have a part of the text in common. */
    default boolean overlaps(Claim other) {
        return start() < other.end() && other.start() < end();
    }
}
