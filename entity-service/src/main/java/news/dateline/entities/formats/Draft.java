package news.dateline.entities.formats;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import news.dateline.contracts.event.EntityKind;
import news.dateline.contracts.event.EntityStatus;
import news.dateline.entities.imports.domain.EntityRecord;
import news.dateline.entities.imports.domain.ImportOptions;
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

/** Collects what a line says. Names are tidied and kept once per language; what the options leave out is left out. */
final class Draft {

    private final ImportOptions options;
    private final EntityKind type;
    private final String name;
    private final List<EntityName> names = new ArrayList<>();
    private final Set<List<String>> seen = new HashSet<>();
    private final Set<String> labelled = new HashSet<>();
    private final Map<String, ExternalId> ids = new LinkedHashMap<>();
    private final List<Role> roles = new ArrayList<>();
    private String description;
    private Coordinates coordinates;
    private double popularity;
    private EntityStatus status;
    private EntityId uri;

    Draft(ImportOptions options, EntityKind type, String name) {
        this.options = options;
        this.type = type;
        this.name = NameRules.tidy(name);
        this.status = options.status();
    }

    /**
     * Adds a name, unless it is empty, there already or of a language that is left out.
     *
     * @param language null if unknown
     * @param label whether it is the first choice of its language
     */
    Draft name(String text, NameKind kind, String language, boolean label) {
        if (names.size() > DraftRules.MOST_NAMES) {
            throw new FaultyLineException(
                    "The line has more than " + DraftRules.MOST_NAMES + " names: leave out those that"
                            + " only differ in case, accents or punctuation, or take in fewer languages.");
        }
        String tidy = NameRules.tidy(text);
        if (!tidy.isEmpty() && options.takes(language) && seen.add(List.of(tidy, language == null ? "" : language))) {
            boolean first = label && language != null && labelled.add(language);
            names.add(new EntityName(tidy, kind, language, first, provenance(), null));
        }
        return this;
    }

    /** Adds names of one kind. */
    Draft names(Iterable<String> texts, NameKind kind, String language) {
        texts.forEach(text -> name(text, kind, language, false));
        return this;
    }

    /** Adds an external id; the first of a scheme counts. */
    Draft id(String scheme, String value) {
        if (value != null && !value.isBlank()) {
            ids.putIfAbsent(scheme, new ExternalId(scheme, value.strip(), provenance(), null));
        }
        return this;
    }

    Draft role(Role role) {
        roles.add(role);
        return this;
    }

    /** Says which entity it was when it was exported; what is no URI of one says nothing. */
    Draft uri(String text) {
        uri = text == null ? null : EntityId.parse(text).orElse(null);
        return this;
    }

    /** Nobody vouches for it, whatever the options say. */
    Draft candidate() {
        status = EntityStatus.CANDIDATE;
        return this;
    }

    Draft description(String text) {
        description = text == null || text.isBlank() ? null : text.strip();
        return this;
    }

    Draft coordinates(Coordinates point) {
        coordinates = point;
        return this;
    }

    Draft popularity(double value) {
        popularity = Math.clamp(value, 0.0, 1.0);
        return this;
    }

    EntityRecord record() {
        var details = new EntityDetails(description, roles, coordinates, List.copyOf(ids.values()));
        var draft = new EntityDraft(type, status, name, names, details);
        return new EntityRecord(draft.complete(provenance()), popularity, uri);
    }

    private Provenance provenance() {
        return Provenance.imported(options.source());
    }
}
