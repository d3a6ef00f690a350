package news.dateline.entities.audience;

/**
 * Who makes a change.
 *
 * @param subject the person or service account
 * @param client the program
 * @param requestId the request by which
 */
public record Actor(String subject, String client, String requestId) {}
