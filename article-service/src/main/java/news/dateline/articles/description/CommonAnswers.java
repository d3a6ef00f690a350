package news.dateline.articles.description;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

import news.dateline.contracts.problem.ProblemType;

/** Adds to every operation the problems that follow from its shape, each with an example, and the token that it needs. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class CommonAnswers implements OASFilter {

    private static final String TOKEN = "token";
    private static final String PROBLEM = "Problem";
    private static final String PROBLEM_JSON = "application/problem+json";
    private static final String IF_MATCH = "If-Match";
    private static final String ARTICLE = "/api/v1/articles/{id}/";
    private static final String UNDESCRIBED = "OK";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents()
                .addSchema(PROBLEM, problemSchema())
                .addSecurityScheme(
                        TOKEN,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description("An access token of the realm `dateline`"));
        api.getPaths().getPathItems().forEach(CommonAnswers::complete);
        AnswerExamples examples = AnswerExamples.read();
        api.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .forEach(examples::addTo);
    }

    private static void complete(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> complete(path, method, operation));
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(TOKEN)));
        boolean hasBody = operation.getRequestBody() != null;
        boolean matches = parameter(operation, IF_MATCH).isPresent();
        if (method == PathItem.HttpMethod.POST && path.startsWith(ARTICLE)) {
            describeDecision(operation);
        }
        CommonParameters.describe(path, method, operation);
        add(operation, ProblemType.UNAUTHENTICATED, null);
        add(operation, ProblemType.FORBIDDEN, null);
        if (path.contains("{")) {
            add(operation, ProblemType.NOT_FOUND, null);
        }
        add(operation, ProblemType.VALIDATION, "The request is not valid, or cannot be read");
        if (hasBody) {
            add(operation, ProblemType.PAYLOAD_TOO_LARGE, null);
            add(operation, ProblemType.UNSUPPORTED_MEDIA_TYPE, null);
        }
        if (matches) {
            parameter(operation, IF_MATCH)
                    .ifPresent(header -> header.required(true)
                            .description("The ETag of the revision that is changed")
                            .example("\"3\""));
            add(operation, ProblemType.PRECONDITION_FAILED, null);
            add(operation, ProblemType.PRECONDITION_REQUIRED, null);
        }
        // A bulk request is named line by line; the answer to a new API key must not be kept.
        if (method == PathItem.HttpMethod.POST && !path.endsWith("/bulk") && !path.endsWith("/api-keys")) {
            operation.addParameter(OASFactory.createParameter()
                    .name("Idempotency-Key")
                    .in(Parameter.In.HEADER)
                    .schema(OASFactory.createSchema()
                            .addType(Schema.SchemaType.STRING)
                            .maxLength(255))
                    .description(
                            "A name of the client's own: the request is carried out once, however often it arrives in 24 hours")
                    .example("6f1c2a54-7d0e-4a57-9f2b-0d7f3c1e8a11"));
            add(operation, ProblemType.CONFLICT, null);
        }
        add(operation, ProblemType.SERVICE_UNAVAILABLE, null);
        describeProblems(operation);
    }

    /** What is done with an article by POST makes a revision of it, if its stage allows that. */
    private static void describeDecision(Operation operation) {
        APIResponse success = operation.getResponses().getAPIResponse("200");
        if (success == null || !UNDESCRIBED.equals(success.getDescription())) {
            return;
        }
        success.description("The article with its new revision, or as it was")
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/NewsItem"))));
        add(
                operation,
                ProblemType.CONFLICT,
                "The article's stage does not allow it; `allowed` lists what can be done now");
    }

    private static Optional<Parameter> parameter(Operation operation, String name) {
        return Optional.ofNullable(operation.getParameters()).stream()
                .flatMap(List::stream)
                .filter(parameter -> name.equals(parameter.getName()))
                .findFirst();
    }

    /** What a resource says itself is better than what can be said of all. */
    private static void add(Operation operation, ProblemType type, String description) {
        String status = String.valueOf(type.status());
        if (operation.getResponses().getAPIResponse(status) == null) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            status,
                            OASFactory.createAPIResponse()
                                    .description(description == null ? type.title() : description));
        }
    }

    private static void describeProblems(Operation operation) {
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            int code = Integer.parseInt(status);
            if (code >= 400) {
                response.setContent(content(code, response));
            }
        });
    }

    private static Content content(int status, APIResponse response) {
        ProblemType type = ProblemType.ofStatus(status).orElse(ProblemType.INTERNAL_ERROR);
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", type.uri().toString());
        example.put("title", type.title());
        example.put("status", status);
        example.put("detail", response.getDescription());
        example.put("instance", "urn:dateline:request:019bd0a8-7c1e-7f3b-9a55-2d1f0a4b6c7d");
        MediaType media = OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM))
                .example(example);
        return OASFactory.createContent().addMediaType(PROBLEM_JSON, media);
    }

    private static Schema problemSchema() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description(
                        "RFC 9457. `type` is stable; docs/problems.md explains each. Some types have further members.")
                .addProperty("type", string("urn:dateline:problem:<slug>"))
                .addProperty("title", string("A sentence that goes with the type"))
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", string("What happened this time, and what helps"))
                .addProperty("instance", string("The request's id"))
                .addProperty(
                        "violations",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(OASFactory.createSchema()
                                        .addType(Schema.SchemaType.OBJECT)
                                        .addProperty("pointer", string("Where in the body"))
                                        .addProperty("parameter", string("Which parameter"))
                                        .addProperty("message", string("What is wrong and what would be right"))));
    }

    private static Schema string(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }
}
