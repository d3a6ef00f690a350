package news.dateline.extraction;

/** What a reader of an analysis should know of how it came about. */
public enum Notice {
    /** The text is in a language for which there is no statistical model. */
    NO_MODEL("There is no model for this language: names come from the gazetteer and from patterns alone; roles, "
            + "indirect quotations and the speakers of direct ones are not looked for."),
    /** Nobody said which language the text is in, and its words do not tell. */
    UNKNOWN_LANGUAGE(
            "The language was not given and cannot be told from the text for sure; in Latin letters it was read as English.");

    private final String message;

    Notice(String message) {
        this.message = message;
    }

    /** A sentence for people. */
    public String message() {
        return message;
    }
}
