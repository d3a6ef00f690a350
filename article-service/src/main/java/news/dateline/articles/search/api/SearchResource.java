package news.dateline.articles.search.api;

import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import news.dateline.articles.article.api.ArticleResponses;
import news.dateline.articles.article.api.Audiences;
import news.dateline.articles.article.api.Fields;
import news.dateline.articles.article.api.Limit;
import news.dateline.articles.article.domain.Audience;
import news.dateline.articles.search.domain.SearchQuery;
import news.dateline.articles.search.domain.SearchService;
import news.dateline.articles.search.domain.SearchService.SearchResult;
import news.dateline.articles.search.domain.Similarity;
import news.dateline.articles.search.domain.Suggestion;
import news.dateline.platform.paging.PageResponses;
import news.dateline.platform.problem.Problems;

/** Searches over HTTP. */
@Path("/api/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Search")
public class SearchResource {

    private static final String PROBLEM = "application/problem+json";
    private static final String FEW = "10";
    private static final int MOST = 50;

    private final SearchService searches;
    private final SearchRequests requests;
    private final Audiences audiences;

    SearchResource(SearchService searches, SearchRequests requests, Audiences audiences) {
        this.searches = searches;
        this.requests = requests;
        this.audiences = audiences;
    }

    /** Finds articles. */
    @Operation(
            summary = "Search articles",
            description =
                    "By words, properties and entities, with counts, highlights and facets. Each filter may be repeated:"
                            + " any of its values will do, except entity, of which all must be named. Hits, counts and facets hold"
                            + " only what the caller may see.")
    @APIResponse(
            responseCode = "200",
            description = "A page of hits",
            content = @Content(schema = @Schema(implementation = SearchPage.class)))
    @APIResponse(
            responseCode = "400",
            description = "A parameter does not fit",
            content = @Content(mediaType = PROBLEM))
    @GET
    @Path("search")
    @PermissionsAllowed("articles:read")
    public Response search(@BeanParam SearchParameters sent, @Context UriInfo uri) {
        SearchQuery.Order order = SearchRequests.order(sent.sort, sent.q != null && !sent.q.isBlank());
        Fields fields = Fields.of(sent.fields);
        SearchResult result = searches.search(requests.query(sent, audience()));
        String next = result.found()
                .next()
                .map(position -> SearchRequests.cursor(position, order))
                .orElse(null);
        return PageResponses.ok(SearchPage.of(result, fields, next), next, uri);
    }

    /** Completes what somebody has begun to type. */
    @Operation(
            summary = "Suggest what to search for",
            description = "Entities whose names, then articles whose headlines, have a word that begins so.")
    @APIResponse(
            responseCode = "200",
            description = "Suggestions, the most likely first",
            content = @Content(schema = @Schema(implementation = SuggestionJson.All.class)))
    @APIResponse(
            responseCode = "400",
            description = "A parameter does not fit",
            content = @Content(mediaType = PROBLEM))
    @GET
    @Path("search/suggestions")
    @PermissionsAllowed("articles:read")
    public SuggestionJson.All suggest(
            @Parameter(description = "What has been typed so far", example = "kaz") @QueryParam("q") String q,
            @Parameter(description = "How many, 1 to 50") @QueryParam("limit") @DefaultValue(FEW) String limit) {
        int most =
                Values.whole("limit", limit, 1, MOST, ": nobody reads more while typing, and each keystroke asks anew");
        String beginning =
                Values.text("q", q).orElseThrow(() -> Values.wrong("q", "must have what has been typed so far"));
        List<Suggestion> found = searches.suggest(beginning, audience(), most);
        return new SuggestionJson.All(found.stream().map(SuggestionJson::of).toList());
    }

    /** Finds more of the same. */
    @Operation(
            summary = "Articles like this one",
            description =
                    "Those that name the same central entities or share its foremost words, the most alike first.")
    @APIResponse(
            responseCode = "200",
            description = "Similar articles",
            content = @Content(schema = @Schema(implementation = SimilarJson.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such article, or none that the caller may see",
            content = @Content(mediaType = PROBLEM))
    @GET
    @Path("{id}/similar")
    @PermissionsAllowed("articles:read")
    public Response similar(
            @PathParam("id") String id,
            @Parameter(description = "How many, 1 to 200") @QueryParam("limit") @DefaultValue(FEW) String limit,
            @Parameter(description = "Where to go on: next of the page before") @QueryParam("cursor") String cursor,
            @Parameter(description = "Which properties of the articles", example = "headlines,language")
                    @QueryParam("fields")
                    String fields,
            @Context UriInfo uri) {
        int most = Limit.of(limit);
        Fields wanted = Fields.of(fields);
        Optional<Similarity> after = Optional.ofNullable(cursor).map(SearchRequests::similarity);
        SearchService.Similar found = searches.similar(ArticleResponses.id(id), audience(), after, most)
                .orElseThrow(Problems::notFound);
        String next = found.next().map(SearchRequests::cursor).orElse(null);
        return PageResponses.ok(
                new SimilarJson(
                        found.hits().stream()
                                .map(hit -> SearchPage.HitJson.of(hit, wanted))
                                .toList(),
                        next),
                next,
                uri);
    }

    private Audience audience() {
        return audiences.current();
    }
}
