package news.dateline.articles.article.domain;

/**
 * Who makes a change.
 *
 * @param subject the person or service account
 * @param client the program
 * @param requestId the request by which
 */
public record Actor(String subject, String client, String requestId) {

    /** The service itself, for what happens when its time has come. */
    public static final Actor CLOCK = new Actor("article-service", "article-service", "none");
}
