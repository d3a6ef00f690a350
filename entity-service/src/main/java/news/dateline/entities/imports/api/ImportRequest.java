package news.dateline.entities.imports.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import news.dateline.contracts.event.EntityKind;
import news.dateline.contracts.event.EntityStatus;
import news.dateline.entities.imports.domain.ImportFormat;
import news.dateline.entities.imports.domain.ImportOptions;
import news.dateline.platform.problem.Problems;
import news.dateline.platform.problem.Violation;

/** How a file is to be read, as clients say it. */
@RegisterForReflection(methods = false) // The check of parameters reads the names of the fields.
public class ImportRequest {

    private static final int LONGEST = 200;

    @Parameter(
            description = "What the file looks like",
            required = true,
            schema = @Schema(enumeration = {"ndjson", "csv", "wikidata", "geonames", "ftm"}))
    @QueryParam("format")
    String format;

    @Parameter(description = "What its names and ids are said to come from; the format's name if absent")
    @QueryParam("source")
    String source;

    @Parameter(description = "What the file is called, for people")
    @QueryParam("fileName")
    String fileName;

    @Parameter(
            description = "What new entities are",
            schema =
                    @Schema(
                            enumeration = {"confirmed", "candidate"},
                            defaultValue = "confirmed"))
    @QueryParam("status")
    String status;

    @Parameter(
            description =
                    "Which types are taken in, parted by commas; all if absent. csv: the type of all lines, if one")
    @QueryParam("types")
    String types;

    @Parameter(description = "Which languages' names are taken in, as BCP 47 tags parted by commas; all if absent")
    @QueryParam("languages")
    String languages;

    @Parameter(
            description = "csv: what parts the columns, one character, tab or semicolon",
            schema = @Schema(defaultValue = ","))
    @QueryParam("delimiter")
    String delimiter;

    @Parameter(description = "csv: what columns hold, as property=header, repeated; for example name=Organisation")
    @QueryParam("column")
    List<String> columns;

    private final List<Violation> violations = new ArrayList<>();

    /**
     * The format, and the options, or a problem that says what is wrong with them.
     *
     * @param sent the parameters as they were sent; an empty one is none in the fields
     */
    Checked check(MultivaluedMap<String, String> sent) {
        sent.forEach((name, values) -> {
            if (values.contains("")) {
                violations.add(Violation.in(name, "must not be empty: leave it out, or say what it is"));
            }
        });
        var checked = new Checked(
                constant("format", Optional.ofNullable(format).orElse(""), ImportFormat.class),
                new ImportOptions(
                        text("source", source)
                                .or(() -> Optional.ofNullable(format))
                                .orElse(""),
                        status(),
                        types(),
                        languages(),
                        delimiter(),
                        columns()),
                text("fileName", fileName));
        if (!violations.isEmpty()) {
            throw Problems.invalid(List.copyOf(violations));
        }
        return checked;
    }

    /** What a request says. */
    record Checked(ImportFormat format, ImportOptions options, Optional<String> fileName) {}

    private EntityStatus status() {
        var found = constant("status", status == null ? "confirmed" : status, EntityStatus.class);
        if (found == EntityStatus.REJECTED || found == EntityStatus.MERGED) {
            violations.add(Violation.in("status", "must be confirmed or candidate"));
        }
        return found;
    }

    private Set<EntityKind> types() {
        var found = new HashSet<EntityKind>();
        parts(types).forEach(part -> found.add(constant("types", part, EntityKind.class)));
        found.remove(null);
        return found;
    }

    private Set<String> languages() {
        var found = new HashSet<String>();
        for (String part : parts(languages)) {
            if (Locale.forLanguageTag(part).getLanguage().isEmpty()) {
                violations.add(Violation.in("languages", "must be BCP 47 tags, such as en,az"));
            }
            found.add(part);
        }
        return found;
    }

    private char delimiter() {
        if (delimiter == null) {
            return ',';
        }
        if (delimiter.equals("tab")) {
            return '\t';
        }
        if (delimiter.equals("semicolon")) {
            return ';';
        }
        if (delimiter.length() != 1 || "\"\n\r\0".contains(delimiter)) {
            violations.add(Violation.in("delimiter", "must be one character, such as |, or the word tab or semicolon"));
            return ',';
        }
        return delimiter.charAt(0);
    }

    private Map<String, String> columns() {
        var found = new HashMap<String, String>();
        for (String column : Optional.ofNullable(columns).orElse(List.of())) {
            int equals = column.indexOf('=');
            if (equals < 1 || equals == column.length() - 1) {
                violations.add(Violation.in("column", "must be property=header, such as name=Organisation"));
            } else {
                found.put(column.substring(0, equals), column.substring(equals + 1));
            }
        }
        return found;
    }

    private Optional<String> text(String parameter, String value) {
        if (value != null
                && (value.isBlank() || value.length() > LONGEST || value.chars().anyMatch(c -> c < ' '))) {
            violations.add(
                    Violation.in(parameter, "must have 1 to " + LONGEST + " characters and no control characters"));
        }
        return Optional.ofNullable(value);
    }

    private static List<String> parts(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(",", -1))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }

    private <E extends Enum<E>> E constant(String parameter, String text, Class<E> type) {
        var constants = List.of(type.getEnumConstants());
        var found = constants.stream()
                .filter(one -> one.name().equalsIgnoreCase(text))
                .findFirst();
        if (found.isEmpty()) {
            violations.add(Violation.in(
                    parameter,
                    "must be one of "
                            + String.join(
                                    ", ",
                                    constants.stream()
                                            .map(one -> one.name().toLowerCase(Locale.ROOT))
                                            .toList())));
        }
        return found.orElse(null);
    }
}
