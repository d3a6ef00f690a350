package news.dateline.entities.mention.store;

import java.sql.ResultSet;
import java.sql.SQLException;

import news.dateline.contracts.event.EntityKind;
import news.dateline.entities.mention.domain.ArticleState;
import news.dateline.entities.mention.domain.ArticleStatus;
import news.dateline.entities.mention.domain.Place;
import news.dateline.entities.mention.domain.StoredMention;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.sql.Columns;

/** Reads the rows of articles and mentions. */
final class ArticleRows {

    /** What {@link #mention} needs of the table {@code mention}, as {@code m}. */
    static final String MENTION_COLUMNS =
            "m.entity_id, m.type, m.start_offset, m.end_offset, m.start_utf16, m.exact, m.confidence, m.stage";

    private ArticleRows() {}

    static ArticleState state(ResultSet row) throws SQLException {
        return new ArticleState(
                row.getInt("revision"),
                Columns.constant(row, "status", ArticleStatus.class),
                row.getBoolean("counted"));
    }

    static StoredMention mention(ResultSet row) throws SQLException {
        return new StoredMention(
                new EntityId(Columns.uuid(row, "entity_id")),
                Columns.constant(row, "type", EntityKind.class),
                new Place(row.getInt("start_offset"), row.getInt("end_offset"), row.getInt("start_utf16")),
                row.getString("exact"),
                row.getDouble("confidence"),
                row.getString("stage"));
    }
}
