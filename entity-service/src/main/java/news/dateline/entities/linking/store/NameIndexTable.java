package news.dateline.entities.linking.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import news.dateline.contracts.event.EntityKind;
import news.dateline.contracts.event.EntityStatus;
import news.dateline.entities.linking.domain.ArticleContext;
import news.dateline.entities.linking.domain.KnownEntity;
import news.dateline.entities.linking.domain.NameIndex;
import news.dateline.entities.linking.domain.NameKey;
import news.dateline.entities.linking.domain.NameMatch;
import news.dateline.entities.registry.domain.Coordinates;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.NormalisedName;
import news.dateline.entities.sql.Columns;
import news.dateline.entities.sql.Sql;

import static java.util.stream.Collectors.toMap;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class NameIndexTable implements NameIndex {

    // "union", not "union all": a cycle of merges would never end.
    private static final String SURVIVORS = """
                union
                select e.merged_into, f.type, f.normalised, f.likeness
                from found f
                join entity e on e.id = f.id
                where e.status = 'MERGED'
            )
            select f.type, f.normalised, f.likeness, e.id, e.name, e.status, e.mention_count, e.popularity, e.description,
                e.latitude, e.longitude,
                (select string_agg(concat_ws(' ', r.title, r.organization), ' ') from entity_role r where r.entity_id = e.id)
                    as roles
            from found f
            join entity e on e.id = f.id
            where e.status in ('CANDIDATE', 'CONFIRMED')
            """;

    private static final String FIND = """
            with recursive wanted as (
                select * from unnest(?::text[], ?::text[]) w (type, normalised)
            ), found as (
                select n.entity_id as id, w.type, w.normalised, 1::double precision as likeness
                from wanted w
                join entity_name n on n.normalised = w.normalised
                join entity e on e.id = n.entity_id and e.type = w.type
            """ + SURVIVORS;

    /** Of what sounds alike, unless it is spelt too differently. */
    private static final String NEAR = """
            with recursive wanted as (
                select type, normalised from unnest(?::text[], ?::text[]) w (type, normalised)
                where length(normalised) between 6 and 100
            ), found as (
                select n.entity_id as id, w.type, w.normalised,
                    least(0.95, 0.6 + similarity(n.normalised, w.normalised) / 2)::double precision as likeness
                from wanted w
                join entity_name n on name_skeleton(n.normalised) = name_skeleton(w.normalised)
                    and length(n.normalised) between 6 and 100
                join entity e on e.id = n.entity_id and e.type = w.type
                where similarity(n.normalised, w.normalised) >= 0.4
            """ + SURVIVORS;

    private static final String COMPANIONS = """
            select e.id, count(distinct recent.article_id) as articles
            from unnest(?::uuid[]) e (id)
            cross join lateral (
                select article_id from article_entity where entity_id = e.id order by article_id desc limit 100) recent
            join article_entity other on other.article_id = recent.article_id and other.entity_id = any (?::uuid[])
            group by e.id
            """;

    /**
     * In one order for all, so that no two transactions wait for each other. Few enough keys that articles with thousands of names
     * do not use up the server's table of locks, and enough that articles with a dozen of them seldom meet.
     */
    private static final String LOCK = """
            select pg_advisory_xact_lock(?, key)
            from (select distinct hashtext(name) & 2047 as key from unnest(?::text[]) name order by key) keys
            """;

    private static final int NAMES = 1;

    private final Sql sql;

    NameIndexTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<NameMatch> find(Collection<NameKey> keys) {
        return query(FIND, keys);
    }

    @Override
    public List<NameMatch> near(Collection<NameKey> keys) {
        return query(NEAR, keys);
    }

    private List<NameMatch> query(String statement, Collection<NameKey> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        var ordered = List.copyOf(keys);
        return sql.query(
                statement,
                NameIndexTable::read,
                ordered.stream().map(NameKey::type).toList(),
                ordered.stream().map(NameKey::name).toList());
    }

    @Override
    public Map<EntityId, Integer> companions(Collection<EntityId> entities, Collection<EntityId> others) {
        record Count(EntityId entity, int articles) {}

        return sql
                .query(
                        COMPANIONS,
                        row -> new Count(new EntityId(Columns.uuid(row, "id")), row.getInt("articles")),
                        entities,
                        others)
                .stream()
                .collect(toMap(Count::entity, Count::articles));
    }

    @Override
    public void lock(Collection<NameKey> keys) {
        sql.query(
                LOCK,
                row -> true,
                NAMES,
                keys.stream().map(key -> key.type() + ":" + key.name()).toList());
    }

    private static NameMatch read(ResultSet row) throws SQLException {
        var type = Columns.constant(row, "type", EntityKind.class);
        var entity = new KnownEntity(
                new EntityId(Columns.uuid(row, "id")),
                NormalisedName.of(row.getString("name")),
                Columns.constant(row, "status", EntityStatus.class) == EntityStatus.CONFIRMED,
                row.getInt("mention_count"),
                row.getDouble("popularity"),
                ArticleContext.words(text(row, "description") + " " + text(row, "roles")),
                coordinates(row));
        return new NameMatch(
                new NameKey(type, new NormalisedName(row.getString("normalised"))), entity, row.getDouble("likeness"));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).orElse("");
    }

    private static Optional<Coordinates> coordinates(ResultSet row) throws SQLException {
        Double latitude = row.getObject("latitude", Double.class);
        return latitude == null ? Optional.empty() : Optional.of(new Coordinates(latitude, row.getDouble("longitude")));
    }
}
