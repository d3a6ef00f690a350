package news.dateline.articles.harness;

import java.util.UUID;

/** Articles to send. */
public final class Stories {

    private Stories() {}

    /** A name that no source has used before. */
    public static String freshName() {
        return "urn:example:" + UUID.randomUUID();
    }

    /** An article with its provider's uri and version. */
    public static String named(String uri, String headline) {
        return """
                {"uri": "%s", "version": "7", "language": "en",
                 "headlines": [{"role": "main", "value": "%s"}],
                 "bodies": [{"contentType": "text/plain", "value": "BAKU, Azerbaijan, March 11. Parliament opened."}]}
                """.formatted(uri, headline);
    }

    /** An article without any name, with more properties. */
    public static String nameless(String headline, String properties) {
        return """
                {"headlines": [{"value": "%s"}], %s "bodies": [{"value": "Parliament opened."}]}
                """.formatted(headline, properties);
    }
}
