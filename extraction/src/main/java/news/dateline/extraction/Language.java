package news.dateline.extraction;

/**
 * The language that a text was analysed as.
 *
 * @param tag its BCP 47 tag, "und" if nothing is known of it
 * @param source how that was settled
 */
public record Language(String tag, Source source) {

    /** The tag of a language that is not known. */
    public static final String UNDETERMINED = "und";

    /** How the language of a text was settled. */
    public enum Source {
        /** The document said so. */
        GIVEN,
        /** Its words show it. */
        DETECTED,
        /** Neither: the words do not tell. In Latin letters such a text is read as English. */
        UNKNOWN
    }

    /** A language that the document gave. */
    public static Language given(String tag) {
        return new Language(tag, Source.GIVEN);
    }
}
