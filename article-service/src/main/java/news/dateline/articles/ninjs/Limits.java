package news.dateline.articles.ninjs;

/** How long things may be, with the sentences that say why. */
final class Limits {

    static final int HEADLINE = 1000;
    static final String HEADLINE_MESSAGE = "must have at most 1000 characters: a headline is one line";
    static final int BODY = 2 * 1024 * 1024;
    static final String BODY_MESSAGE = "must have at most 2097152 characters: longer texts are not news articles";
    static final int SHORT = 1000;
    static final String SHORT_MESSAGE = "must have at most 1000 characters: it is a name or a line, not a text";
    static final int LONG = 100_000;
    static final String LONG_MESSAGE = "must have at most 100000 characters: longer texts belong in bodies";
    static final int URI = 2048;
    static final int ENTRIES = 1000;
    static final String ENTRIES_MESSAGE = "must have at most 1000 entries, so that one article stays handy";
    static final String URGENCY_MESSAGE = "must be from 1 (most urgent) to 9";
    static final String TRUNCATED_DATE_TIME = "-?(?:[1-9][0-9]*)?[0-9]{4}(-(1[0-2]|0[1-9])(-(3[01]|0[1-9]|[12][0-9])"
            + "(T(2[0-3]|[01][0-9]):([0-5][0-9]):([0-5][0-9])(\\.[0-9]+)?(Z|[+-](?:2[0-3]|[01][0-9]):[0-5][0-9])?)?)?)?";

    private Limits() {}
}
