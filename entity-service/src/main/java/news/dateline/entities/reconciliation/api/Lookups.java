package news.dateline.entities.reconciliation.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import news.dateline.contracts.event.EntityKind;
import news.dateline.contracts.problem.ProblemType;
import news.dateline.entities.http.Audiences;
import news.dateline.entities.http.Parameters;
import news.dateline.entities.reconciliation.domain.EntityProperty;
import news.dateline.entities.reconciliation.domain.Reconciler;
import news.dateline.entities.registry.domain.Entity;
import news.dateline.platform.problem.Problems;

import static java.util.stream.Collectors.toMap;

/** What both versions look up in the same way. */
@ApplicationScoped
class Lookups {

    private static final int SUGGESTIONS = 20;
    private static final int FURTHEST = 2_000;

    private final Reconciler reconciler;
    private final Audiences audiences;

    Lookups(Reconciler reconciler, Audiences audiences) {
        this.reconciler = reconciler;
        this.audiences = audiences;
    }

    /** Suggestions of a kind: {@code entity}, {@code property} or {@code type}. */
    SuggestJson suggest(String kind, String prefix, String cursor, String type) {
        String words = Parameters.query(Optional.ofNullable(prefix).orElse(""));
        int skip = skip(cursor);
        return new SuggestJson(
                switch (kind) {
                    case "entity" -> entities(words, skip, type);
                    case "property" ->
                        page(Arrays.stream(EntityProperty.values()).map(SuggestJson.ItemJson::of), words, skip);
                    case "type" -> page(TypeJson.all().stream().map(SuggestJson.ItemJson::of), words, skip);
                    default -> throw Problems.notFound();
                });
    }

    private List<SuggestJson.ItemJson> entities(String words, int skip, String type) {
        var kind = Optional.ofNullable(type)
                .filter(text -> !text.isBlank())
                .map(text -> Parameters.constant("type", text, EntityKind.class));
        return reconciler.suggest(words, kind, skip, SUGGESTIONS, audiences.current()).stream()
                .map(SuggestJson.ItemJson::of)
                .toList();
    }

    private static List<SuggestJson.ItemJson> page(Stream<SuggestJson.ItemJson> all, String prefix, int skip) {
        String wanted = prefix.strip().toLowerCase(Locale.ROOT);
        return all.filter(item -> item.id().toLowerCase(Locale.ROOT).startsWith(wanted)
                        || item.name().toLowerCase(Locale.ROOT).startsWith(wanted))
                .skip(skip)
                .limit(SUGGESTIONS)
                .toList();
    }

    private static int skip(String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return 0;
        }
        if (!cursor.matches("\\d{1,4}") || Integer.parseInt(cursor) > FURTHEST) {
            throw Parameters.invalid(
                    "cursor", "must be how many suggestions to skip, 0 to " + FURTHEST + ": type more letters instead");
        }
        return Integer.parseInt(cursor);
    }

    /** What is shown beside a suggestion of a kind. */
    FlyoutJson flyout(String kind, String id) {
        String known = Optional.ofNullable(id).orElseThrow(Problems::notFound);
        return switch (kind) {
            case "entity" -> {
                Entity entity = entity(known);
                yield new FlyoutJson(known, Descriptions.fragment(entity.name(), Descriptions.of(entity)));
            }
            case "property" -> {
                var property = EntityProperty.named(known).orElseThrow(Problems::notFound);
                yield new FlyoutJson(known, Descriptions.fragment(property.label(), property.description()));
            }
            case "type" -> {
                var type = TypeJson.all().stream()
                        .filter(any -> any.id().equals(known))
                        .findFirst()
                        .orElseThrow(Problems::notFound);
                yield new FlyoutJson(known, Descriptions.fragment(type.name(), "A type of entities"));
            }
            default -> throw Problems.notFound();
        };
    }

    /** A page about an entity. */
    Response preview(String id) {
        return PreviewResponse.of(entity(Optional.ofNullable(id).orElseThrow(Problems::notFound)));
    }

    private Entity entity(String id) {
        return reconciler.read(List.of(id), audiences.current()).stream()
                .findFirst()
                .orElseThrow(Problems::notFound);
    }

    /** The properties that entities of a type have. */
    ProposalJson proposals(String type, String limit) {
        if (type != null && !type.isBlank()) {
            Parameters.constant("type", type, EntityKind.class);
        }
        return ProposalJson.of(type, limit == null ? null : Parameters.limit(limit));
    }

    /** The entities that a query for values asks for, by the ids that it has. */
    Map<String, Entity> read(Extensions query) {
        var found = reconciler.read(query.ids(), audiences.current()).stream()
                .collect(toMap(entity -> entity.id().toString(), Function.identity()));
        return query.ids().stream()
                .distinct()
                .filter(id -> found.containsKey(id))
                .collect(toMap(Function.identity(), found::get));
    }

    /** Refuses a request without a body. */
    static <T> T required(T value, String name) {
        return Optional.ofNullable(value)
                .orElseThrow(() -> Problems.of(ProblemType.MALFORMED_REQUEST, "The request has no " + name + "."));
    }
}
