package news.dateline.entities.insight.api;

import java.util.List;

import news.dateline.entities.http.Parameters;
import news.dateline.entities.insight.domain.Activity;
import news.dateline.entities.insight.domain.CompanionOrder;
import news.dateline.entities.insight.domain.CompanionPosition;
import news.dateline.entities.insight.domain.Window;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.platform.paging.Cursor;

/** Where a list of companions goes on: in the order and over the time of its first page, whatever the time is now. */
record CompanionCursor(CompanionOrder order, Window window, CompanionPosition position) {

    private static final int KEYS = 6;

    static Cursor of(CompanionOrder order, Window window, Activity.Companions.Scored last) {
        var position = CompanionPosition.of(last);
        return Cursor.of(order, window.from(), window.to(), position.npmi(), position.together(), position.entity());
    }

    static CompanionCursor decode(String text, CompanionOrder order) {
        List<String> keys = Cursor.decode(text, KEYS).keys();
        if (!order.name().equals(keys.getFirst())) {
            throw Cursor.notOurs();
        }
        var window = InsightParameters.windowOfCursor(keys.get(1), keys.get(2));
        try {
            var position = new CompanionPosition(
                    Double.parseDouble(keys.get(3)),
                    Integer.parseInt(keys.get(4)),
                    new EntityId(Parameters.uuid(keys.getLast()).orElseThrow(Cursor::notOurs)));
            return new CompanionCursor(order, window, position);
        } catch (NumberFormatException e) {
            throw Cursor.notOurs();
        }
    }
}
