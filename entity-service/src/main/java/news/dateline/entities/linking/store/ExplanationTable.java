package news.dateline.entities.linking.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.annotations.RegisterForReflection;

import news.dateline.entities.audience.Audience;
import news.dateline.entities.linking.domain.Evidence;
import news.dateline.entities.linking.domain.Explanation;
import news.dateline.entities.linking.domain.Explanations;
import news.dateline.entities.linking.domain.Link;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.sql.Columns;
import news.dateline.entities.sql.Sql;
import news.dateline.entities.sql.Visible;

@ApplicationScoped
@RegisterForReflection(targets = {Evidence.class, Evidence.Feature.class, Explanation.Other.class, EntityId.class})
class ExplanationTable implements Explanations {

    private static final String FORGET = "delete from link_explanation where article_id = ?";

    private static final String KEEP = """
            insert into link_explanation (article_id, entity_id, name, probability, evidence, certainty, others)
            select ?, item.*
            from unnest(?::uuid[], ?::text[], ?::double precision[], ?::jsonb[], ?::jsonb[], ?::jsonb[]) item
            on conflict do nothing
            """;

    private static final String VISIBLE = "select a.id from article a where a.id = ? and" + Visible.ARTICLE;

    private static final String OF = """
            with recursive way as (
                select entity_id as origin, entity_id as id from link_explanation where article_id = ?
                union
                select w.origin, e.merged_into from way w join entity e on e.id = w.id where e.merged_into is not null
            )
            select e.id as entity_id, x.name, x.probability, x.evidence, x.certainty, x.others, e.name as entity_name
            from link_explanation x
            join way w on w.origin = x.entity_id
            join entity e on e.id = w.id and e.merged_into is null
            join article_entity ae on ae.article_id = x.article_id and ae.entity_id = e.id
            where x.article_id = ?
            order by x.probability desc, x.name
            """;

    private static final TypeReference<List<Evidence>> EVIDENCE = new TypeReference<>() {};

    private final Sql sql;
    private final ObjectMapper json;

    ExplanationTable(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    @Override
    public void forget(UUID article) {
        sql.update(FORGET, article);
    }

    @Override
    public void keep(UUID article, Collection<Link> links) {
        var ordered = List.copyOf(links);
        if (!ordered.isEmpty()) {
            sql.update(
                    KEEP,
                    article,
                    ordered.stream().map(Link::entity).toList(),
                    ordered.stream().map(link -> link.explanation().name()).toList(),
                    ordered.stream()
                            .map(link -> link.explanation().probability())
                            .toList(),
                    ordered.stream()
                            .map(link -> write(link.explanation().evidence()))
                            .toList(),
                    ordered.stream()
                            .map(link -> write(link.explanation().certainty()))
                            .toList(),
                    ordered.stream()
                            .map(link -> write(link.explanation().others()))
                            .toList());
        }
    }

    @Override
    public Optional<List<Explained>> of(UUID article, Audience audience) {
        return sql.first(VISIBLE, row -> true, article, audience.newsroom(), audience.sources())
                .map(visible -> sql.query(OF, this::read, article, article));
    }

    private Explained read(ResultSet row) throws SQLException {
        return new Explained(
                new EntityId(Columns.uuid(row, "entity_id")),
                row.getString("entity_name"),
                new Explanation(
                        row.getString("name"),
                        row.getDouble("probability"),
                        read(row.getString("evidence"), EVIDENCE),
                        read(row.getString("certainty"), EVIDENCE),
                        read(row.getString("others"), new TypeReference<List<Explanation.Other>>() {})));
    }

    private String write(List<?> items) {
        try {
            return json.writeValueAsString(items);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an explanation cannot be written", e);
        }
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an explanation cannot be read", e);
        }
    }
}
