package news.dateline.entities.mention.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.entities.mention.domain.ArticleId;
import news.dateline.entities.mention.domain.ArticleStatus;
import news.dateline.entities.mention.domain.KnownArticle;
import news.dateline.entities.mention.domain.KnownArticles;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.sql.Columns;
import news.dateline.entities.sql.Sql;

@ApplicationScoped
class KnownArticlesTable implements KnownArticles {

    // Counts the mentions themselves, not what was noted of their number.
    private static final String USES = """
            select ae.entity_id, (
                select count(*) from mention m where m.article_id = ae.article_id and m.entity_id = ae.entity_id) as mentions
            from article_entity ae where ae.article_id = ? order by ae.entity_id
            """;

    private static final String ONE = "select id, revision, status from article where id = ?";
    private static final String PAGE = """
            select id, revision, status from article
            where id > ?::uuid and revision > 0 and status <> 'ERASED'
            order by id limit ?
            """;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Sql sql;

    KnownArticlesTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<KnownArticle> find(ArticleId id) {
        return sql.first(ONE, row -> read(row, uses(id)), id.value());
    }

    private List<KnownArticle.Use> uses(ArticleId id) {
        return sql.query(
                USES,
                row -> new KnownArticle.Use(new EntityId(Columns.uuid(row, "entity_id")), row.getInt("mentions")),
                id.value());
    }

    @Override
    public List<KnownArticle> list(Optional<ArticleId> after, int limit) {
        UUID start = after.map(ArticleId::value).orElse(BEFORE_ALL);
        return sql.query(PAGE, row -> read(row, List.of()), start, limit);
    }

    private static KnownArticle read(ResultSet row, List<KnownArticle.Use> uses) throws SQLException {
        return new KnownArticle(
                new ArticleId(Columns.uuid(row, "id")),
                row.getInt("revision"),
                Columns.constant(row, "status", ArticleStatus.class),
                uses);
    }
}
