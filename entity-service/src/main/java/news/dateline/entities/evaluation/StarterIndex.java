package news.dateline.entities.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import news.dateline.contracts.event.EntityKind;
import news.dateline.entities.formats.Formats;
import news.dateline.entities.imports.domain.EntityRecord;
import news.dateline.entities.imports.domain.ImportFormat;
import news.dateline.entities.imports.domain.ImportOptions;
import news.dateline.entities.imports.domain.Line;
import news.dateline.entities.linking.domain.ArticleContext;
import news.dateline.entities.linking.domain.KnownEntity;
import news.dateline.entities.linking.domain.NameIndex;
import news.dateline.entities.linking.domain.NameKey;
import news.dateline.entities.linking.domain.NameMatch;
import news.dateline.entities.registry.domain.EntityDraft;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.NormalisedName;

/** The starter registry in memory, as it is before the first article: nothing is mentioned yet. */
final class StarterIndex implements NameIndex {

    private static final String FOLDER = "/news/dateline/entities/starter/";

    private final Map<NameKey, Map<EntityId, NameMatch>> names = new HashMap<>();
    private final Map<EntityId, EntityDraft> entities = new LinkedHashMap<>();

    StarterIndex() {
        var table = ImportOptions.all("starter").withDelimiter('\t');
        load("countries.ndjson", ImportFormat.NDJSON, ImportOptions.all("starter"));
        load("organisations.tsv", ImportFormat.CSV, table);
        load("places.tsv", ImportFormat.CSV, table);
        load("cities.ndjson.gz", ImportFormat.NDJSON, ImportOptions.all("starter"));
    }

    private void load(String file, ImportFormat format, ImportOptions options) {
        try (InputStream packed = Objects.requireNonNull(StarterIndex.class.getResourceAsStream(FOLDER + file), file);
                InputStream in = file.endsWith(".gz") ? new GZIPInputStream(packed) : packed;
                var reader = Formats.of(format).open(in, options)) {
            for (var line = reader.next(); line.isPresent(); line = reader.next()) {
                if (line.get() instanceof Line.Telling telling) {
                    add(telling.record());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(EntityRecord record) {
        var draft = record.draft();
        var details = draft.details();
        var entity = new KnownEntity(
                EntityId.create(),
                NormalisedName.of(draft.name()),
                true,
                0,
                record.popularity(),
                ArticleContext.words(Optional.ofNullable(details.description()).orElse("")),
                Optional.ofNullable(details.coordinates()));
        entities.put(entity.id(), draft);
        Stream.concat(Stream.of(draft.name()), draft.names().stream().map(name -> name.name()))
                .map(NormalisedName::of)
                .distinct()
                .map(name -> new NameKey(draft.type(), name))
                .forEach(key -> names.computeIfAbsent(key, k -> new LinkedHashMap<>())
                        .put(entity.id(), new NameMatch(key, entity)));
    }

    /** The entities that go by a name, the best known first. */
    List<EntityId> named(EntityKind type, String name) {
        return names.getOrDefault(new NameKey(type, NormalisedName.of(name)), Map.of()).values().stream()
                .sorted((one, other) ->
                        Double.compare(other.entity().popularity(), one.entity().popularity()))
                .map(match -> match.entity().id())
                .toList();
    }

    /** What is known of an entity. */
    EntityDraft entity(EntityId id) {
        return entities.get(id);
    }

    /** The entity that has an external id, written as {@code scheme:value}. */
    Optional<EntityId> identified(String externalId) {
        return entities.entrySet().stream()
                .filter(entry -> entry.getValue().details().externalIds().stream()
                        .anyMatch(id -> id.toString().equals(externalId)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    @Override
    public List<NameMatch> find(Collection<NameKey> keys) {
        var found = new ArrayList<NameMatch>();
        keys.forEach(key -> found.addAll(names.getOrDefault(key, Map.of()).values()));
        return found;
    }

    /** Spelling is the database's business; here only what is spelt the same is found. */
    @Override
    public List<NameMatch> near(Collection<NameKey> keys) {
        return List.of();
    }

    @Override
    public Map<EntityId, Integer> companions(Collection<EntityId> ids, Collection<EntityId> others) {
        return Map.of();
    }

    @Override
    public void lock(Collection<NameKey> keys) {}
}
