package news.dateline.platform.paging;

import java.util.List;
import java.util.function.Function;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A page of a list.
 *
 * @param items at most as many as were asked for
 * @param next the cursor of the next page; absent on the last one
 */
// Resources answer with it through a Response, which does not tell a native image what it holds.
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(List<T> items, String next) {

    /** The most that one page may hold: larger ones cost memory on both sides and gain nothing over a second request. */
    public static final int MAX_LIMIT = 200;

    /** How many a page holds if the client does not say; as text, for {@code @DefaultValue}. */
    public static final String DEFAULT_LIMIT = "50";

    /** Copies the items. */
    public Page {
        items = List.copyOf(items);
    }

    /**
     * Makes a page of rows that were read with one more than the limit, to learn whether there is a next page.
     *
     * @param rows up to {@code limit + 1} rows
     * @param cursorOf the position after a row
     */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, Cursor> cursorOf) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        List<T> items = rows.subList(0, limit);
        return new Page<>(items, cursorOf.apply(items.getLast()).encode());
    }

    /** The same page with each item turned into another. */
    public <R> Page<R> map(Function<T, R> function) {
        return new Page<>(items.stream().map(function).toList(), next);
    }
}
