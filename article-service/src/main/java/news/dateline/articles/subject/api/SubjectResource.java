package news.dateline.articles.subject.api;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import news.dateline.articles.article.api.Bodies;
import news.dateline.articles.article.api.Limit;
import news.dateline.articles.query.QueryText;
import news.dateline.articles.subject.domain.SubjectCode;
import news.dateline.articles.subject.domain.SubjectService;
import news.dateline.articles.subject.domain.Subjects;
import news.dateline.articles.subject.domain.Topic;
import news.dateline.platform.paging.Cursor;
import news.dateline.platform.paging.Page;
import news.dateline.platform.paging.PageResponses;
import news.dateline.platform.problem.Problems;

/** The vocabulary of subjects over HTTP. */
@Path("/api/v1/subjects")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Subjects")
public class SubjectResource {

    private static final String PROBLEM = "application/problem+json";
    private static final String VOCABULARY = """
            {"conceptSet": [{
              "uri": "http://cv.iptc.org/newscodes/mediatopic/20000587",
              "qcode": "medtop:20000587",
              "prefLabel": {"en-GB": "election", "de": "Wahlen"},
              "broader": ["http://cv.iptc.org/newscodes/mediatopic/11000000"]
            }]}
            """;

    private final SubjectService subjects;
    private final VocabularyReader reader;

    SubjectResource(SubjectService subjects, VocabularyReader reader) {
        this.subjects = subjects;
        this.reader = reader;
    }

    /** Lists topics. */
    @Operation(summary = "List subjects", description = "IPTC's Media Topics, in the order of their codes.")
    @APIResponse(
            responseCode = "200",
            description = "A page of topics",
            content = @Content(schema = @Schema(implementation = TopicJson.TopicPage.class)))
    @APIResponse(
            responseCode = "400",
            description = "A parameter does not fit",
            content = @Content(mediaType = PROBLEM))
    @GET
    @PermissionsAllowed("articles:read")
    public Response list(
            @Parameter(description = "Words of a name, in any language; the last may be begun only", example = "elect")
                    @QueryParam("q")
                    @Size(max = 200, message = "must have at most 200 characters: no topic has a longer name")
                    String q,
            @Parameter(description = "Only those directly below this topic", example = "medtop:11000000")
                    @QueryParam("broader")
                    @Size(max = 200, message = "must have at most 200 characters, as a code or URI of a topic")
                    String broader,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) String limit,
            @QueryParam("cursor") String cursor,
            @Context UriInfo uri) {
        int size = Limit.of(limit);
        Optional<String> words = Optional.ofNullable(q)
                .map(text -> QueryText.toTsQuery(text.strip() + "*").orElse(""));
        List<Topic> found = subjects.list(new Subjects.Query(
                words,
                Optional.ofNullable(broader).map(SubjectCode::canonical),
                Optional.ofNullable(cursor)
                        .map(text -> Cursor.decode(text, 1).keys().getFirst()),
                size + 1));
        return PageResponses.ok(
                Page.of(found, size, topic -> Cursor.of(topic.code())).map(TopicJson::of), uri);
    }

    /** Reads one topic. */
    @Operation(
            summary = "Read a subject",
            description = "By its code, medtop:20000587. A retired one leads to the topic that is used in its place.")
    @APIResponse(
            responseCode = "200",
            description = "The topic",
            content = @Content(schema = @Schema(implementation = TopicJson.class)))
    @APIResponse(responseCode = "301", description = "It is retired; Location is the topic in its place")
    @APIResponse(responseCode = "404", description = "No such topic", content = @Content(mediaType = PROBLEM))
    @GET
    @Path("{code}")
    @PermissionsAllowed("articles:read")
    public Response get(@PathParam("code") String code, @Context UriInfo uri) {
        Topic topic = subjects.find(code).orElseThrow(Problems::notFound);
        return topic.successor()
                .flatMap(subjects::find)
                .map(successor -> Response.status(Response.Status.MOVED_PERMANENTLY)
                        .location(uri.getBaseUriBuilder()
                                .path("api/v1/subjects")
                                .path(successor.code())
                                .build())
                        .entity(TopicJson.of(topic))
                        .build())
                .orElseGet(() -> Response.ok(TopicJson.of(topic)).build());
    }

    /** Takes over a vocabulary. */
    @Operation(
            summary = "Import a vocabulary",
            description =
                    "Takes the JSON of cv.iptc.org (format=json) and adds or overwrites the topics it has. Topics that it"
                            + " does not have stay. All or nothing.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT),
                            examples = @ExampleObject(name = "Media Topics", value = VOCABULARY)))
    @APIResponse(
            responseCode = "200",
            description = "How many topics it had",
            content = @Content(schema = @Schema(implementation = TopicJson.Taken.class)))
    @APIResponse(
            responseCode = "400",
            description = "Not a vocabulary in IPTC's JSON",
            content = @Content(mediaType = PROBLEM))
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("admin")
    public TopicJson.Taken take(InputStream body) {
        List<Topic> topics = reader.read(Bodies.read(body));
        subjects.take(topics);
        return new TopicJson.Taken(
                topics.size(),
                topics.stream().filter(topic -> topic.retired().isPresent()).count());
    }
}
