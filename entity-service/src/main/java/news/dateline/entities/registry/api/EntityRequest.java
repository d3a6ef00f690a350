package news.dateline.entities.registry.api;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import news.dateline.contracts.event.EntityKind;
import news.dateline.contracts.event.EntityStatus;
import news.dateline.entities.http.EntityUris;
import news.dateline.entities.registry.domain.Coordinates;
import news.dateline.entities.registry.domain.DraftRules;
import news.dateline.entities.registry.domain.EntityDetails;
import news.dateline.entities.registry.domain.EntityDraft;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.EntityName;
import news.dateline.entities.registry.domain.ExternalId;
import news.dateline.entities.registry.domain.NameKind;
import news.dateline.entities.registry.domain.NameRules;
import news.dateline.entities.registry.domain.Provenance;
import news.dateline.entities.registry.domain.Role;
import news.dateline.platform.problem.Problems;
import news.dateline.platform.problem.Violation;

/**
 * An entity as clients write it. An entity that was read may be sent back: what only the service says of it is ignored, and so are
 * names and external ids that merged entities brought along.
 */
@Schema(
        name = "EntityRequest",
        requiredProperties = {"type", "name"})
@JsonIgnoreProperties({"uri", "version", "articles", "mentions", "created", "changed"})
record EntityRequest(
        EntityKind type,
        String name,
        @Schema(description = "confirmed if not given") EntityStatus status,
        String description,

        @Schema(description = "All its names; the preferred one is added if it is missing")
        List<Name> names,

        List<EntityJson.RoleJson> roles,
        Position coordinates,
        List<Id> externalIds) {

    /** A name; its kind is judged by its looks if not given. */
    @Schema(name = "EntityNameRequest", requiredProperties = "name")
    @JsonIgnoreProperties("provenance")
    record Name(String name, String kind, String language, Boolean label, String from) {}

    /** An external id. */
    @Schema(
            name = "ExternalIdRequest",
            requiredProperties = {"scheme", "value"})
    @JsonIgnoreProperties("provenance")
    record Id(String scheme, String value, String from) {}

    /** Coordinates, both of them. */
    @Schema(
            name = "CoordinatesRequest",
            requiredProperties = {"latitude", "longitude"})
    record Position(Double latitude, Double longitude) {}

    /** What is said, as far as its form is right; the rules of the content are the registry's. */
    EntityDraft draft() {
        var violations = new ArrayList<Violation>();
        var draft = new EntityDraft(
                type,
                status == null ? EntityStatus.CONFIRMED : status,
                name == null ? null : NameRules.tidy(name),
                draftNames(violations),
                new EntityDetails(
                        blankToNull(description),
                        draftRoles(violations),
                        draftCoordinates(violations),
                        draftIds(violations)));
        if (name == null) {
            violations.add(Violation.at("/name", "must be given: the preferred name"));
        }
        if (violations.isEmpty()) {
            // Before it is completed: pointers are into what was sent.
            DraftRules.check(draft)
                    .forEach(fault -> violations.add(Violation.at(sent(fault.pointer()), fault.message())));
        }
        if (!violations.isEmpty()) {
            throw Problems.invalid(violations);
        }
        return draft.complete(Provenance.person());
    }

    /** Where that is in what was sent: the draft lacks what merged entities brought along. */
    private String sent(String pointer) {
        String[] steps = pointer.split("/", 4);
        if (steps.length < 3) {
            return pointer;
        }
        int place = Integer.parseInt(steps[2]);
        steps[2] = switch (steps[1]) {
            case "names" -> placeOfOwn(orEmpty(names), one -> one.from() == null, place);
            case "externalIds" -> placeOfOwn(orEmpty(externalIds), id -> id != null && id.from() == null, place);
            default -> steps[2];
        };
        return String.join("/", steps);
    }

    /** The place in the list of the one that so many of its own come before. */
    private static <T> String placeOfOwn(List<T> list, Predicate<T> isOwn, int before) {
        return IntStream.range(0, list.size())
                .filter(place -> isOwn.test(list.get(place)))
                .skip(before)
                .mapToObj(String::valueOf)
                .findFirst()
                .orElseThrow();
    }

    private List<EntityName> draftNames(List<Violation> violations) {
        var drafts = new ArrayList<EntityName>();
        var given = orEmpty(names);
        long own =
                given.stream().filter(one -> one == null || one.from() == null).count();
        if (own > DraftRules.MOST_NAMES) {
            violations.add(Violation.at("/names", DraftRules.tooManyNames(own)));
            return drafts;
        }
        for (int i = 0; i < given.size(); i++) {
            var one = given.get(i);
            if (one == null || one.name() == null) {
                violations.add(Violation.at("/names/" + i + "/name", "must be given"));
            } else if (one.from() == null) {
                drafts.add(draftName(one, "/names/" + i, violations));
            }
        }
        return drafts;
    }

    private EntityName draftName(Name given, String at, List<Violation> violations) {
        String tidy = NameRules.tidy(given.name());
        return new EntityName(
                tidy,
                given.kind() == null ? looks(tidy) : kind(given.kind(), at, violations),
                blankToNull(given.language()),
                Boolean.TRUE.equals(given.label()),
                Provenance.person(),
                null);
    }

    private static NameKind kind(String label, String at, List<Violation> violations) {
        var kind = NameKind.labelled(label);
        if (kind.isEmpty()) {
            violations.add(Violation.at(
                    at + "/kind", "must be one of official, short, acronym, former, transliteration, alias"));
        }
        return kind.orElse(NameKind.ALIAS);
    }

    private NameKind looks(String tidy) {
        return name == null || name.equals(tidy) ? NameKind.ofName(tidy) : NameKind.ofAlias(tidy, name);
    }

    private List<Role> draftRoles(List<Violation> violations) {
        var drafts = new ArrayList<Role>();
        var given = orEmpty(roles);
        if (given.size() > DraftRules.MOST_ROLES) {
            violations.add(Violation.at("/roles", DraftRules.tooManyRoles(given.size())));
            return drafts;
        }
        for (int i = 0; i < given.size(); i++) {
            var role = given.get(i);
            String at = "/roles/" + i;
            if (role == null) {
                violations.add(Violation.at(at, "must be an object"));
            } else {
                drafts.add(new Role(
                        role.title(),
                        organization(role.organizationUri(), at, violations),
                        blankToNull(role.organization()),
                        blankToNull(role.since()),
                        blankToNull(role.until())));
            }
        }
        return drafts;
    }

    private static EntityId organization(String uri, String at, List<Violation> violations) {
        if (uri == null) {
            return null;
        }
        var id = EntityUris.id(uri);
        if (id.isEmpty()) {
            violations.add(Violation.at(at + "/organizationUri", EntityUris.EXPECTED));
        }
        return id.map(EntityId::new).orElse(null);
    }

    private Coordinates draftCoordinates(List<Violation> violations) {
        if (coordinates == null) {
            return null;
        }
        if (coordinates.latitude() == null || coordinates.longitude() == null) {
            violations.add(Violation.at("/coordinates", "must have a latitude and a longitude"));
            return null;
        }
        return new Coordinates(coordinates.latitude(), coordinates.longitude());
    }

    private List<ExternalId> draftIds(List<Violation> violations) {
        var own = orEmpty(externalIds).stream()
                .filter(id -> id != null && id.from() == null)
                .toList();
        if (own.size() > DraftRules.MOST_IDS) {
            violations.add(Violation.at("/externalIds", DraftRules.tooManyIds(own.size())));
            return List.of();
        }
        return own.stream()
                .map(id -> new ExternalId(id.scheme(), id.value(), Provenance.person(), null))
                .toList();
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
