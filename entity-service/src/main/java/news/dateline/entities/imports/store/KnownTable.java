package news.dateline.entities.imports.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import news.dateline.contracts.event.EntityKind;
import news.dateline.contracts.event.EntityStatus;
import news.dateline.entities.imports.domain.ImportId;
import news.dateline.entities.imports.domain.Known;
import news.dateline.entities.linking.domain.NameKey;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.NormalisedName;
import news.dateline.entities.sql.Columns;
import news.dateline.entities.sql.Sql;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class KnownTable implements Known {

    private static final String NAMESAKES =
            """
            select e.id, w.type, w.normalised, e.status, bool_or(n.name = e.name) as preferred, e.description,
                exists (select from entity_external_id x where x.entity_id = e.id) as identified,
                exists (select from entity_import_said s where s.import_id = ?::uuid and s.said = %s) as said,
                exists (select from entity_import_meant m where m.import_id = ?::uuid and m.entity_id = e.id) as used
            from unnest(?::text[], ?::text[]) w (type, normalised)
            join entity_name n on n.normalised = w.normalised
            join entity e on e.id = n.entity_id and e.type = w.type
            group by e.id, w.type, w.normalised
            """.formatted(ImportMemoryTable.hash("w.type", "w.normalised", "e.description"));
    private static final String POPULAR = """
            update entity e set popularity = item.popularity
            from unnest(?::uuid[], ?::real[]) item (id, popularity)
            where e.id = item.id and e.popularity < item.popularity
            """;

    private final Sql sql;

    KnownTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Namesake> namesakes(Collection<NameKey> keys, ImportId job) {
        var ordered = List.copyOf(keys);
        return ordered.isEmpty()
                ? List.of()
                : sql.query(
                        NAMESAKES,
                        KnownTable::namesake,
                        job.value(),
                        job.value(),
                        ordered.stream().map(NameKey::type).toList(),
                        ordered.stream().map(NameKey::name).toList());
    }

    private static Namesake namesake(ResultSet row) throws SQLException {
        return new Namesake(
                new EntityId(Columns.uuid(row, "id")),
                new NameKey(
                        Columns.constant(row, "type", EntityKind.class),
                        new NormalisedName(row.getString("normalised"))),
                Columns.constant(row, "status", EntityStatus.class),
                row.getBoolean("preferred"),
                row.getBoolean("identified"),
                row.getString("description"),
                row.getBoolean("said"),
                row.getBoolean("used"));
    }

    @Override
    public void popular(Map<EntityId, Double> popularity) {
        var entries = List.copyOf(popularity.entrySet());
        if (!entries.isEmpty()) {
            sql.update(
                    POPULAR,
                    entries.stream().map(Map.Entry::getKey).toList(),
                    entries.stream().map(Map.Entry::getValue).toList());
        }
    }
}
