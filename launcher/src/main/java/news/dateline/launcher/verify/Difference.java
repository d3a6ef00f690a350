package news.dateline.launcher.verify;

/**
 * An article that the services do not agree about.
 *
 * @param id its id
 * @param what in which way
 * @param remedy the path of the request that has article-service tell what it has; null where somebody has to decide
 */
public record Difference(String id, String what, String remedy) {

    static Difference toBeToldAgain(String id, String what) {
        return new Difference(id, what, replay(id));
    }

    static Difference unknownToArticleService(String id, int revision) {
        return new Difference(id, "only entity-service knows it", replay(id) + "?goneAfter=" + revision);
    }

    static Difference killed(String id) {
        return new Difference(
                id,
                "it was killed, and article-service has lost that: kill it again, for a kill is not undone by telling",
                null);
    }

    private static String replay(String id) {
        return Comparison.ARTICLES + "/" + id + "/replay";
    }
}
