package news.dateline.platform.apikey;

/** What those who write and those who check the tokens agree upon. */
public final class KeyTokenIssuer {

    /** The {@code iss} of the tokens. */
    public static final String NAME = "urn:dateline:api-keys";

    /** Their {@code aud}, the same as that of the realm's tokens. */
    public static final String AUDIENCE = "dateline-api";

    /** Where the issuer is, at the service that keeps the keys. */
    public static final String PATH = "/internal/api-keys";

    private KeyTokenIssuer() {}
}
