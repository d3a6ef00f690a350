package news.dateline.articles.bulk.api;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.StreamingOutput;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import news.dateline.articles.article.api.ArticleRequests;
import news.dateline.articles.article.domain.Article;
import news.dateline.articles.article.domain.ArticleId;
import news.dateline.articles.article.domain.ArticleList;
import news.dateline.articles.article.domain.ArticleService;
import news.dateline.articles.article.domain.Audience;
import news.dateline.articles.article.domain.Origin;
import news.dateline.articles.ninjs.NewsItem;
import news.dateline.articles.ninjs.NinjsJson;
import news.dateline.platform.problem.Problems;
import news.dateline.platform.problem.Violation;

/** All articles in one answer. */
@Path("/api/v1/articles/export")
@RunOnVirtualThread
@Tag(name = "Bulk")
public class ExportResource {

    /** An article may have a megabyte: few at a time. */
    private static final int AT_A_TIME = 20;

    private static final byte[] LINE_BREAK = "\n".getBytes(StandardCharsets.US_ASCII);

    private final ArticleService articles;
    private final ArticleRequests requests;

    ExportResource(ArticleService articles, ArticleRequests requests) {
        this.articles = articles;
        this.requests = requests;
    }

    /** Gives all articles that the caller may see. */
    @Operation(
            summary = "Export articles",
            description =
                    "One whole ninjs item a line, the newest arrival first, as many as there are. An export that was cut"
                            + " off goes on after the last whole line with before=<uuid of that article>.")
    @APIResponse(
            responseCode = "200",
            description = "The articles",
            content = @Content(mediaType = BulkResource.NDJSON, schema = @Schema(implementation = NewsItem.class)))
    @APIResponse(
            responseCode = "400",
            description = "A parameter does not fit",
            content = @Content(mediaType = "application/problem+json"))
    @GET
    @Produces(BulkResource.NDJSON)
    @PermissionsAllowed("articles:read")
    public StreamingOutput export(
            @Parameter(description = "Only those of this source")
                    @QueryParam("source")
                    @Size(
                            min = 1,
                            max = Origin.LONGEST_SOURCE,
                            message = "must have 1 to 100 characters, so that it can be indexed")
                    String source,
            @Parameter(description = "Only those that arrived before this article") @QueryParam("before")
                    String before) {
        Audience audience = requests.audience();
        Optional<ArticleId> start = Optional.ofNullable(before)
                .map(text -> ArticleId.parse(text)
                        .orElseThrow(() -> Problems.invalid(Violation.in("before", "must be the UUID of an article"))));
        return out -> write(audience, Optional.ofNullable(source), start, out);
    }

    private void write(Audience audience, Optional<String> source, Optional<ArticleId> start, OutputStream out)
            throws IOException {
        Optional<ArticleId> before = start;
        do {
            ArticleList page = articles.whole(audience, source, before, AT_A_TIME);
            for (Article article : page.articles()) {
                out.write(NinjsJson.write(article.presented()).getBytes(StandardCharsets.UTF_8));
                out.write(LINE_BREAK);
            }
            out.flush();
            before = page.last();
        } while (before.isPresent());
    }
}
