package news.dateline.entities.review.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.contracts.event.EntityKind;
import news.dateline.entities.mention.domain.ArticleId;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.NormalisedName;
import news.dateline.entities.review.domain.Judgements;
import news.dateline.entities.sql.Columns;
import news.dateline.entities.sql.Sql;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

@ApplicationScoped
class JudgementTable implements Judgements {

    private static final String LINKS = """
            with recursive way as (
                select j.normalised, j.entity_id as chosen, j.entity_id as id from link_judgement j where j.article_id = ?
                union
                select w.normalised, w.chosen, e.merged_into
                from way w join entity e on e.id = w.id where e.merged_into is not null
            )
            select w.normalised, w.chosen, e.id
            from way w
            join entity e on e.id = w.id and e.status in ('CANDIDATE', 'CONFIRMED')
            """;

    private static final String REJECTED = """
            select w.type, w.normalised
            from (select distinct type, normalised from unnest(?::text[], ?::text[]) item (type, normalised)) w
            where exists (
                  select from entity_name n join entity e on e.id = n.entity_id
                  where n.normalised = w.normalised and e.type = w.type and e.status = 'REJECTED')
              and not exists (
                  select from entity_name n join entity e on e.id = n.entity_id
                  where n.normalised = w.normalised and e.type = w.type and e.status in ('CANDIDATE', 'CONFIRMED', 'MERGED'))
            """;

    private static final String ADD = """
            insert into link_judgement (article_id, normalised, entity_id, decision_id)
            select ?, normalised, ?, ? from unnest(?::text[]) normalised
            on conflict (article_id, normalised) do update
                set entity_id = excluded.entity_id, decision_id = excluded.decision_id
            """;

    private static final String REMOVE = "delete from link_judgement where decision_id = ?";

    private static final String NAMES = "select article_id, normalised from link_judgement where decision_id = ?";

    private static final String FORGET = "delete from link_judgement where article_id = ?";

    private static final String FORGET_QUOTES =
            "update decision set mention = null, context = null where article_id = ?";

    private final Sql sql;

    JudgementTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<NormalisedName, EntityId> links(ArticleId article) {
        return links(article, "id");
    }

    @Override
    public Map<NormalisedName, EntityId> chosen(ArticleId article) {
        return links(article, "chosen");
    }

    private Map<NormalisedName, EntityId> links(ArticleId article, String column) {
        Map<NormalisedName, EntityId> links = new HashMap<>();
        sql.query(
                        LINKS,
                        row -> Map.entry(
                                new NormalisedName(row.getString("normalised")),
                                new EntityId(Columns.uuid(row, column))),
                        article.value())
                .forEach(link -> links.put(link.getKey(), link.getValue()));
        return links;
    }

    @Override
    public Set<TypedName> rejected(Collection<TypedName> names) {
        List<TypedName> ordered = new ArrayList<>(names);
        if (ordered.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(sql.query(
                REJECTED,
                row -> new TypedName(
                        Columns.constant(row, "type", EntityKind.class),
                        new NormalisedName(row.getString("normalised"))),
                ordered.stream().map(TypedName::type).toList(),
                ordered.stream().map(TypedName::name).toList()));
    }

    @Override
    public void add(ArticleId article, Collection<NormalisedName> names, EntityId entity, UUID decision) {
        sql.update(ADD, article.value(), entity.value(), decision, names);
    }

    @Override
    public void remove(UUID decision) {
        sql.update(REMOVE, decision);
    }

    @Override
    public Map<ArticleId, Set<NormalisedName>> names(UUID decision) {
        return sql
                .query(
                        NAMES,
                        row -> Map.entry(
                                new ArticleId(Columns.uuid(row, "article_id")),
                                new NormalisedName(row.getString("normalised"))),
                        decision)
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
    }

    @Override
    public void forget(ArticleId article) {
        sql.update(FORGET, article.value());
        sql.update(FORGET_QUOTES, article.value());
    }
}
