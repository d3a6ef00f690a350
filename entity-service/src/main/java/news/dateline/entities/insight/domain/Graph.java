package news.dateline.entities.insight.domain;

import java.util.List;

/**
 * Entities and how often they are named together.
 *
 * @param window when
 * @param allArticles how many articles there were
 * @param nodes the entity in the middle first
 * @param edges the strongest first
 */
public record Graph(Window window, int allArticles, List<Node> nodes, List<Edge> edges) {

    /** An entity and in how many articles of the window it is named. */
    public record Node(Named entity, int articles) {}

    /** Copies the lists. */
    public Graph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }
}
