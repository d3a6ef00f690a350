package news.dateline.articles.harness;

import java.util.List;

import io.restassured.response.Response;

/** Every path by which readers can learn of an article from this service. */
public final class ReadPaths {

    private ReadPaths() {}

    /** The paths that show an article to readers while they may see it. */
    public static List<Path> of(Secret secret) {
        String article = Api.ARTICLES + "/" + secret.id();
        return List.of(
                new Path(article),
                Path.existing(article + "/revisions"),
                new Path(article + "/revisions/1"),
                new Path(article + "/diff?from=1&to=1"),
                Path.existing(article + "/similar"),
                Path.existing(article + "/duplicates"),
                Path.existing(article + "/story"),
                new Path(Api.ARTICLES + "/search?q=" + secret.word()),
                new Path(Api.ARTICLES + "/search?source=" + secret.source()),
                new Path(Api.ARTICLES + "/search/suggestions?q=" + secret.word()),
                new Path(Api.ARTICLES + "/export?source=" + secret.source()),
                new Path(Api.ARTICLES + "?limit=200"),
                new Path(Api.ARTICLES + "?source=" + secret.source()));
    }

    /**
     * One of them.
     *
     * @param byStatus whether a 200 alone gives the article away, whatever is in it; else only what names it does
     */
    public record Path(String url, boolean byStatus) {

        Path(String url) {
            this(url, false);
        }

        static Path existing(String url) {
            return new Path(url, true);
        }

        /** Whether a response gives the article away. */
        public boolean shows(Secret secret, Response response) {
            return response.statusCode() == 200 && (byStatus || secret.isIn(response.asString()));
        }
    }
}
