package news.dateline.entities.insight.api;

import java.util.List;

import news.dateline.entities.http.Parameters;
import news.dateline.entities.insight.domain.Trend;
import news.dateline.entities.insight.domain.TrendPosition;
import news.dateline.entities.insight.domain.Window;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.platform.paging.Cursor;

/** Where a list of trends goes on: over the time of its first page, whatever the time is now. */
record TrendCursor(Window window, TrendPosition position) {

    private static final int KEYS = 5;

    static Cursor of(Window window, Trend last) {
        var position = TrendPosition.of(last);
        return Cursor.of(window.from(), window.to(), position.observed(), position.baseline(), position.entity());
    }

    static TrendCursor decode(String text) {
        List<String> keys = Cursor.decode(text, KEYS).keys();
        var window = InsightParameters.windowOfCursor(keys.getFirst(), keys.get(1));
        var entity = Parameters.uuid(keys.getLast()).orElseThrow(Cursor::notOurs);
        return new TrendCursor(window, new TrendPosition(count(keys.get(2)), count(keys.get(3)), new EntityId(entity)));
    }

    private static int count(String key) {
        if (!key.matches("\\d{1,9}")) {
            throw Cursor.notOurs();
        }
        return Integer.parseInt(key);
    }
}
