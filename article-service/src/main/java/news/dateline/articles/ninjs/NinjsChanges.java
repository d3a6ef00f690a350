package news.dateline.articles.ninjs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;

/** What differs between two news items besides their words. */
public final class NinjsChanges {

    /** Large ones, of which it is told that they differ, but not how. */
    private static final Set<String> LARGE =
            Set.of("bodies", "headlines", "descriptions", "renditions", "associations", "plannedCoverage");

    private NinjsChanges() {}

    /** The properties that differ, by name. */
    public static List<Change> between(NewsItem before, NewsItem after) {
        JsonNode from = NinjsJson.tree(before);
        JsonNode to = NinjsJson.tree(after);
        Set<String> names = new TreeSet<>();
        from.fieldNames().forEachRemaining(names::add);
        to.fieldNames().forEachRemaining(names::add);
        List<Change> changes = new ArrayList<>();
        for (String name : names) {
            if (!from.path(name).equals(to.path(name))) {
                boolean large = LARGE.contains(name);
                changes.add(new Change(name, large ? null : from.get(name), large ? null : to.get(name)));
            }
        }
        return List.copyOf(changes);
    }

    /**
     * A property that differs.
     *
     * @param from its value in JSON; null if it had none or is too large to show
     * @param to its value in JSON; null if it has none or is too large to show
     */
    public record Change(String name, JsonNode from, JsonNode to) {}
}
