package news.dateline.entities.imports.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import news.dateline.contracts.event.EntityKind;
import news.dateline.entities.imports.domain.Known;
import news.dateline.entities.linking.domain.NameKey;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.NormalisedName;
import news.dateline.entities.sql.Columns;
import news.dateline.entities.sql.Sql;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class KnownTable implements Known {

    private static final String NAMESAKES = """
            select e.id, w.type, w.normalised, bool_or(n.name = e.name) as preferred,
                e.status = 'CONFIRMED' as confirmed, e.description,
                exists (select from entity_external_id x where x.entity_id = e.id) as identified
            from unnest(?::text[], ?::text[]) w (type, normalised)
            join entity_name n on n.normalised = w.normalised
            join entity e on e.id = n.entity_id and e.type = w.type
            where e.status in ('CANDIDATE', 'CONFIRMED')
            group by e.id, w.type, w.normalised
            """;
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
    public List<Namesake> namesakes(Collection<NameKey> keys) {
        var ordered = List.copyOf(keys);
        return ordered.isEmpty()
                ? List.of()
                : sql.query(
                        NAMESAKES,
                        row -> new Namesake(
                                new EntityId(Columns.uuid(row, "id")),
                                new NameKey(
                                        Columns.constant(row, "type", EntityKind.class),
                                        new NormalisedName(row.getString("normalised"))),
                                row.getBoolean("preferred"),
                                row.getBoolean("confirmed"),
                                row.getBoolean("identified"),
                                row.getString("description")),
                        ordered.stream().map(NameKey::type).toList(),
                        ordered.stream().map(NameKey::name).toList());
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
