package news.dateline.entities.imports.store;

import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import news.dateline.entities.imports.domain.ImportId;
import news.dateline.entities.imports.domain.ImportMemory;
import news.dateline.entities.imports.domain.Saying;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.sql.Sql;

/** Keeps hashes of what lines say: two of a million that are equal by chance make one entity too many, and are not to be expected. */
@ApplicationScoped
class ImportMemoryTable implements ImportMemory {

    private static final String SAID = """
            insert into entity_import_said (import_id, said)
            select job.id, %s
            from (select id from entity_import where id = ?::uuid and status = 'CHECKING' for share) job,
                unnest(?::text[], ?::text[], ?::text[]) w (type, normalised, description)
            on conflict do nothing
            """.formatted(hash("w.type", "w.normalised", "w.description"));
    private static final String MEANT = """
            insert into entity_import_meant (import_id, entity_id) select ?::uuid, unnest(?::uuid[]) on conflict do nothing
            """;

    private final Sql sql;

    ImportMemoryTable(Sql sql) {
        this.sql = sql;
    }

    /** An expression for what three columns say together. */
    static String hash(String type, String normalised, String description) {
        return "hashtextextended(concat_ws(chr(10), " + type + ", " + normalised + ", " + description + "), 0)";
    }

    @Override
    @Transactional
    public void said(ImportId id, Collection<Saying> sayings) {
        var ordered = List.copyOf(sayings);
        sql.update(
                SAID,
                id.value(),
                ordered.stream().map(saying -> saying.key().type()).toList(),
                ordered.stream().map(saying -> saying.key().name()).toList(),
                ordered.stream().map(Saying::description).toList());
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void meant(ImportId id, Collection<EntityId> entities) {
        if (!entities.isEmpty()) {
            sql.update(MEANT, id.value(), entities);
        }
    }
}
