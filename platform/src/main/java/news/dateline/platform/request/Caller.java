package news.dateline.platform.request;

/**
 * Who makes a request.
 *
 * @param subject the token's {@code sub}
 * @param client the OAuth client, the token's {@code azp}
 */
public record Caller(String subject, String client) {}
