package news.dateline.entities.mention.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.entities.mention.domain.ArticleId;
import news.dateline.entities.mention.domain.ArticleRecord;
import news.dateline.entities.mention.domain.ArticleTexts;
import news.dateline.entities.mention.domain.NamedPlace;
import news.dateline.entities.mention.domain.Place;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.sql.Columns;
import news.dateline.entities.sql.Sql;

@ApplicationScoped
class ArticleTextTable implements ArticleTexts {

    private static final String FIND = """
            select id, revision, headline, source, language, published, visible_from, counted, text, model_version, extracted_at
            from article
            where id = ? and status = 'USABLE'
            """;

    private static final String PLACES = """
            select m.start_offset, m.end_offset, m.start_utf16, m.exact, e.id, e.name
            from mention m
            join entity e on e.id = m.entity_id
            where m.article_id = ?
            order by m.ordinal
            """;

    private final Sql sql;

    ArticleTextTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<ArticleRecord> find(ArticleId id) {
        return sql.first(FIND, ArticleTextTable::article, id.value());
    }

    @Override
    public List<NamedPlace> places(ArticleId id) {
        return sql.query(PLACES, ArticleTextTable::place, id.value());
    }

    private static ArticleRecord article(ResultSet row) throws SQLException {
        return new ArticleRecord(
                new ArticleId(Columns.uuid(row, "id")),
                row.getInt("revision"),
                row.getString("headline"),
                row.getString("source"),
                row.getString("language"),
                Columns.instant(row, "published"),
                Columns.instant(row, "visible_from"),
                row.getBoolean("counted"),
                row.getString("text"),
                row.getString("model_version"),
                Columns.instant(row, "extracted_at"));
    }

    private static NamedPlace place(ResultSet row) throws SQLException {
        return new NamedPlace(
                new Place(row.getInt("start_offset"), row.getInt("end_offset"), row.getInt("start_utf16")),
                row.getString("exact"),
                new EntityId(Columns.uuid(row, "id")),
                row.getString("name"));
    }
}
