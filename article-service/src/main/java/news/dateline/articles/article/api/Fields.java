package news.dateline.articles.article.api;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.node.ObjectNode;

import news.dateline.articles.ninjs.NewsItem;
import news.dateline.articles.ninjs.NinjsJson;
import news.dateline.articles.ninjs.RepresentationType;
import news.dateline.platform.problem.Problems;
import news.dateline.platform.problem.Violation;

/**
 * The query parameter {@code fields}: which properties of ninjs a client wants. The {@code uri} comes with them, and the mark
 * that the item is partial.
 *
 * @param wanted empty if the client wants all
 */
public record Fields(Optional<Set<String>> wanted) {

    private static final String PARAMETER = "fields";
    private static final int MOST = 50;

    /** Copies the names. */
    public Fields {
        wanted = wanted.map(Set::copyOf);
    }

    /** Reads the parameter, null if it was not sent; throws the problem that it has. */
    public static Fields of(String parameter) {
        if (parameter == null) {
            return new Fields(Optional.empty());
        }
        List<String> names =
                Arrays.stream(parameter.split(",", MOST + 1)).map(String::strip).toList();
        Collection<String> known = NinjsJson.propertyNames();
        if (names.size() > MOST || !known.containsAll(names)) {
            throw Problems.invalid(Violation.in(
                    PARAMETER,
                    "must be up to " + MOST + " properties of ninjs, separated by commas, such as headlines,language;"
                            + " there is no such property as "
                            + names.stream()
                                    .filter(name -> !known.contains(name))
                                    .toList()));
        }
        return new Fields(Optional.of(new LinkedHashSet<>(names)));
    }

    /** What is to be shown of an item. */
    public ObjectNode of(NewsItem item) {
        if (wanted.isEmpty()) {
            return NinjsJson.tree(item);
        }
        Set<String> kept = new LinkedHashSet<>(wanted.get());
        kept.addAll(List.of("uri", "representationType"));
        return NinjsJson.tree(item.with()
                        .representationType(RepresentationType.PARTIAL)
                        .build())
                .retain(kept);
    }
}
