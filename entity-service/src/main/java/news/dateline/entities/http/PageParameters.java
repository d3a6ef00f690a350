package news.dateline.entities.http;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import news.dateline.platform.paging.Cursor;
import news.dateline.platform.paging.Page;

/** Which page of a list a request asks for; all lists have these parameters. */
@RegisterForReflection(methods = false) // The check of parameters reads the names of the fields.
public class PageParameters {

    @Parameter(description = "The most that one page holds, 1 to 200")
    @QueryParam("limit")
    @DefaultValue(Page.DEFAULT_LIMIT)
    String limit;

    @Parameter(description = "Where the list goes on, from the page before")
    @QueryParam("cursor")
    String cursor;

    /** How many items it may hold. */
    public int size() {
        return Parameters.limit(limit);
    }

    /**
     * The position that it begins after; empty for the first page.
     *
     * @param position reads a cursor of the list
     */
    public <P> Optional<P> after(Function<String, P> position) {
        return Optional.ofNullable(cursor).map(position);
    }

    /** The same in a list whose positions are ids. */
    public Optional<UUID> afterId() {
        return after(text ->
                Parameters.uuid(Cursor.decode(text, 1).keys().getFirst()).orElseThrow(Cursor::notOurs));
    }
}
