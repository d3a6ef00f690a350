package news.dateline.extraction;

/** Something that was found in a text: where, which words, by which stage and with which model. */
public interface Finding {

    /** Where, in code points of {@link Analysis#text()}. */
    Span span();

    /** The text of the span, to the letter. */
    String exact();

    /** The stage of the analysis that it owes its existence to. */
    Stage stage();

    /** The version of the rules, the model or the data that the stage worked with. */
    String model();
}
