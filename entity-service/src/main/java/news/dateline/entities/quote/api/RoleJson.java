package news.dateline.entities.quote.api;

import java.time.Instant;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import news.dateline.entities.http.Moments;
import news.dateline.entities.quote.domain.GivenRole;
import news.dateline.entities.quote.domain.RolePosition;
import news.dateline.platform.paging.Cursor;

/** A title, office or occupation that articles give to somebody. */
@Schema(name = "ArticleRole")
@RegisterForReflection
record RoleJson(String title, int articles, Instant first, Instant last) {

    static RoleJson of(GivenRole role) {
        return new RoleJson(role.title(), role.articles(), role.first(), role.last());
    }

    static Cursor cursor(GivenRole last) {
        var position = RolePosition.of(last);
        return Cursor.of(position.articles(), position.last(), position.normalised());
    }

    static RolePosition position(String cursor) {
        var keys = Cursor.decode(cursor, 3).keys();
        if (!keys.getFirst().matches("\\d{1,9}") || keys.getLast().indexOf('\0') >= 0) {
            throw Cursor.notOurs();
        }
        return new RolePosition(Integer.parseInt(keys.getFirst()), Moments.ofCursor(keys.get(1)), keys.getLast());
    }
}
