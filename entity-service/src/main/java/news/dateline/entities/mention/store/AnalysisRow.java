package news.dateline.entities.mention.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import news.dateline.contracts.event.EntityKind;
import news.dateline.contracts.event.EntityStatus;
import news.dateline.entities.mention.domain.ArticleAnalysis;
import news.dateline.entities.mention.domain.ArticleId;
import news.dateline.entities.mention.domain.StoredMention;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.sql.Columns;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

/**
 * A mention with its entity and article, as one row of the join.
 *
 * @param article without entities
 * @param entity without mentions; null if the article names none
 * @param mention null if the article names no entity
 */
record AnalysisRow(ArticleAnalysis article, ArticleAnalysis.NamedEntity entity, StoredMention mention) {

    static AnalysisRow read(ResultSet row) throws SQLException {
        var article = new ArticleAnalysis(
                new ArticleId(Columns.uuid(row, "article")),
                row.getInt("revision"),
                row.getString("language"),
                row.getString("model_version"),
                Columns.instant(row, "extracted_at"),
                List.of());
        if (Columns.uuid(row, "id") == null) {
            return new AnalysisRow(article, null, null);
        }
        var entity = new ArticleAnalysis.NamedEntity(
                new EntityId(Columns.uuid(row, "id")),
                Columns.constant(row, "entity_type", EntityKind.class),
                row.getString("name"),
                Columns.constant(row, "status", EntityStatus.class),
                row.getInt("version"),
                row.getDouble("salience"),
                row.getDouble("link_confidence"),
                List.of());
        return new AnalysisRow(article, entity, ArticleRows.mention(row));
    }

    /** Puts the rows of one article together, in their order. */
    static Optional<ArticleAnalysis> assemble(List<AnalysisRow> rows) {
        return rows.stream().findFirst().map(first -> {
            var mentions = rows.stream()
                    .filter(row -> row.entity() != null)
                    .collect(groupingBy(
                            AnalysisRow::entity, LinkedHashMap::new, mapping(AnalysisRow::mention, toList())));
            var entities = new ArrayList<ArticleAnalysis.NamedEntity>();
            mentions.forEach((entity, found) -> entities.add(entity.withMentions(found)));
            return first.article().withEntities(entities);
        });
    }
}
