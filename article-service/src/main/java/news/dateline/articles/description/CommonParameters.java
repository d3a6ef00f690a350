package news.dateline.articles.description;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

import static java.util.Map.entry;

/** Describes the parameters that mean the same wherever they are, and those whose resources would grow too long by it. */
final class CommonParameters {

    private static final String ID = "019bd0a8-7c1e-7f3b-9a55-2d1f0a4b6c7d";

    /** By the name alone, or by the method and the path with it. */
    private static final Map<String, Text> TEXTS = Map.ofEntries(
            entry("id", new Text("The id of the article", ID)),
            entry("limit", new Text("The most that one page holds, 1 to 200", 50)),
            entry("cursor", new Text("Where the list goes on: next of the page before", null)),
            entry(
                    "fields",
                    new Text(
                            "Which properties of the articles, parted by commas; all if absent", "headlines,language")),
            entry("revision", new Text("The number of the revision", 2)),
            entry(
                    "If-None-Match",
                    new Text("The ETag that the client has; answered by 304 if it is still right", "\"2\"")),
            entry("source", new Text("Only articles of this source", "caspian-wire")),
            entry("copyrightHolder", new Text("Only articles of this holder, word for word", "Caspian Wire")),
            entry("usageTerms", new Text("Only articles under these terms, word for word", "Not for print.")),
            entry(
                    "digitalSourceType",
                    new Text(
                            "Only articles of this type: its uri, else its literal, else its name",
                            "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture")),
            entry(
                    "post /api/v1/articles source",
                    new Text("Who sends it; else what the article tells", "caspian-wire")),
            entry(
                    "post /api/v1/articles externalId",
                    new Text("What the source calls it; else what the article tells", "2026-03-11/17")),
            entry(
                    "post /api/v1/articles/bulk source",
                    new Text("Who sends all lines; else what each article tells", "caspian-wire")),
            entry("delete /api/v1/retention-rules source", new Text("Whose rule is removed", "caspian-wire")),
            entry("get /api/v1/articles/{id}/diff from", new Text("The older revision; else the one before to", 1)),
            entry("get /api/v1/articles/{id}/diff to", new Text("The newer revision; else the current one", 3)),
            entry(
                    "put /api/v1/articles/{id}/lock minutes",
                    new Text("How long it holds unless it is kept, 1 to 120", 15)),
            entry(
                    "put /api/v1/articles/{id}/lock takeOver",
                    new Text("Whether it is taken from whoever has it, which editors may", true)),
            entry("get /api/v1/audit article", new Text("Only records of this article, by its id", ID)),
            entry("get /api/v1/audit subject", new Text("Only what this subject of a token did", "api-key:" + ID)),
            entry("get /api/v1/audit action", new Text("Only records of this action", "killed")),
            entry("get /api/v1/audit from", new Text("Records from this time on", "2026-03-01T00:00:00Z")),
            entry("get /api/v1/audit to", new Text("Records before this time", "2026-04-01T00:00:00Z")),
            entry(
                    "get /api/v1/audit/verification after",
                    new Text("The position to go on after: next of the answer before", 0)),
            entry(
                    "get /api/v1/audit/verification limit",
                    new Text("How many records are checked, 1 to 100000", 10_000)),
            entry("get /api/v1/subjects/{code} code", new Text("The topic, by its code or URI", "medtop:20000587")),
            entry("get /api/v1/api-keys/{id} id", new Text("The id of the key", ID)),
            entry("delete /api/v1/api-keys/{id} id", new Text("The id of the key", ID)));

    private CommonParameters() {}

    /** Describes those that nothing is said of yet. */
    static void describe(String path, PathItem.HttpMethod method, Operation operation) {
        String place = method.name().toLowerCase(Locale.ROOT) + " " + path + " ";
        Optional.ofNullable(operation.getParameters()).orElse(List.of()).stream()
                .filter(parameter -> parameter.getDescription() == null)
                .forEach(parameter -> describe(place, parameter));
    }

    private static void describe(String place, Parameter parameter) {
        Stream.of(place + parameter.getName(), parameter.getName())
                .map(TEXTS::get)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .ifPresent(text -> parameter.description(text.description()).example(text.example()));
    }

    /** What is said of a parameter. */
    private record Text(String description, Object example) {}
}
