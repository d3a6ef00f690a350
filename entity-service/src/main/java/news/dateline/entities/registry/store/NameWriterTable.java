package news.dateline.entities.registry.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import news.dateline.entities.audience.Audience;
import news.dateline.entities.registry.domain.Entity;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.EntityName;
import news.dateline.entities.registry.domain.LearnedNames;
import news.dateline.entities.registry.domain.NameWriter;
import news.dateline.entities.registry.domain.NormalisedName;
import news.dateline.entities.sql.Columns;
import news.dateline.entities.sql.Sql;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class NameWriterTable implements NameWriter {

    private static final String FORGET_SOURCES = "delete from entity_name_source where article_id = ?";

    private static final String UNTOUCHED =
            "select id from entity where id = any (?::uuid[]) and status = 'CANDIDATE' and not curated";

    // The names of merged and rejected entities stay: they say what a person decided.
    private static final String FORGET_NAMES = """
            delete from entity_name n
            using entity e
            where e.id = n.entity_id and e.id = any (?::uuid[]) and e.status in ('CANDIDATE', 'CONFIRMED')
              and n.learned and not (e.curated and n.name = e.name)
              and not exists (
                  select from entity_name_source s where s.entity_id = n.entity_id and s.normalised = n.normalised)
            returning e.id
            """;

    private static final String PREFER = """
            with choice as (
                select distinct on (e.id) e.id, n.name
                from entity e
                join entity_name n on n.entity_id = e.id
                where e.id = any (?::uuid[]) and e.status = 'CANDIDATE' and not e.curated
                order by e.id,
            """ + EntityRows.NAME_IS_VISIBLE + """
                     desc, n.name = e.name and n.kind <> 'ACRONYM' desc, n.kind = 'OFFICIAL' desc,
                    n.name = e.name desc, length(n.name) desc, n.normalised
            )
            update entity e
            set name = coalesce(choice.name, e.name), version = e.version + 1, changed = ?
            from unnest(?::uuid[]) item (id)
            left join choice on choice.id = item.id
            where e.id = item.id and (e.id = any (?::uuid[]) or choice.name <> e.name)
            returning
            """ + EntityRows.COLUMNS;

    private final Sql sql;
    private final EntityRows rows;

    NameWriterTable(Sql sql, EntityRows rows) {
        this.sql = sql;
        this.rows = rows;
    }

    @Override
    public void forget(UUID article) {
        sql.update(FORGET_SOURCES, article);
    }

    @Override
    public Set<EntityId> give(UUID article, List<LearnedNames> names, List<Entity> created) {
        if (names.isEmpty()) {
            return Set.of();
        }
        var all = new NameBatch();
        names.forEach(given -> all.add(given.entity(), given.names()));
        var enriched = open(names, created).learn(sql);
        all.insertSources(sql, article);
        return enriched;
    }

    /** The names that candidates whom the machine may still give names to do not have for certain. */
    private NameBatch open(List<LearnedNames> names, List<Entity> created) {
        Map<EntityId, Set<NormalisedName>> known = created.stream()
                .collect(toMap(
                        Entity::id,
                        entity -> entity.names().stream()
                                .map(EntityName::normalised)
                                .collect(toSet())));
        var untouched = untouched(names.stream()
                .map(LearnedNames::entity)
                .filter(entity -> !known.containsKey(entity))
                .toList());
        var open = new NameBatch();
        names.stream()
                .filter(given -> known.containsKey(given.entity()) || untouched.contains(given.entity()))
                .forEach(given ->
                        open.add(given.entity(), without(given.names(), known.getOrDefault(given.entity(), Set.of()))));
        return open;
    }

    private static List<EntityName> without(List<EntityName> names, Set<NormalisedName> known) {
        return names.stream().filter(name -> !known.contains(name.normalised())).toList();
    }

    private Set<EntityId> untouched(List<EntityId> ids) {
        return ids.isEmpty() ? Set.of() : Set.copyOf(sql.query(UNTOUCHED, NameWriterTable::id, ids));
    }

    @Override
    public List<Entity> settle(Collection<EntityId> ids, Set<EntityId> enriched, Instant now) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var changed = new HashSet<>(enriched);
        changed.addAll(sql.query(FORGET_NAMES, NameWriterTable::id, ids));
        var readers = Audience.READERS;
        return rows.complete(
                sql.query(PREFER, EntityRows::read, ids, readers.newsroom(), readers.sources(), now, ids, changed));
    }

    private static EntityId id(ResultSet row) throws SQLException {
        return new EntityId(Columns.uuid(row, "id"));
    }
}
