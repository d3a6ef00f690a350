package news.dateline.gateway.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The table for people: a line for each method of each path. */
final class RouteListing {

    /** What is said of bodies means nothing for these. */
    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "DELETE", "OPTIONS");

    private static final List<String> HEADINGS = List.of("Method", "Path", "Needs", "Service", "Terms of its own");

    private final List<List<String>> lines = new ArrayList<>();

    /**
     * Reads the table.
     *
     * @param usual the terms that need not be told
     */
    RouteListing(RouteTable table, Terms usual) {
        for (Route route : table.routes()) {
            for (String method : route.declared()) {
                Route.Access access = route.access(method).orElseThrow();
                lines.add(List.of(
                        method,
                        route.path(),
                        needs(access.admission()),
                        access.upstream(),
                        terms(method, access.terms(), usual)));
            }
        }
    }

    /** In columns, for a terminal. */
    String text() {
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < HEADINGS.size(); column++) {
            int width = HEADINGS.get(column).length();
            for (List<String> line : lines) {
                width = Math.max(width, line.get(column).length());
            }
            widths.add(width);
        }
        var text = new StringBuilder(row(HEADINGS, widths).toUpperCase(Locale.ROOT));
        lines.forEach(line -> text.append(row(line, widths)));
        return text.toString();
    }

    /** As a page of the documentation. */
    String markdown() {
        return lines.stream()
                .map(line -> "| " + line.get(0) + " | `" + line.get(1) + "` | " + line.get(2) + " | " + line.get(3)
                        + " | " + line.get(4) + " |\n")
                .collect(Collectors.joining(
                        "",
                        "<!-- Written by the gateway's tests from its route table; do not edit. -->\n"
                                + "# Routes\n\n"
                                + "Every path and method that exists at the gateway. [What the columns"
                                + " mean](gateway.md#the-route-table).\n\n"
                                + "| " + String.join(" | ", HEADINGS) + " |\n| --- | --- | --- | --- | --- |\n",
                        ""));
    }

    private static String row(List<String> cells, List<Integer> widths) {
        var row = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            row.append(cells.get(i))
                    .append(" ".repeat(widths.get(i) - cells.get(i).length() + 2));
        }
        return row.toString().stripTrailing() + "\n";
    }

    private static String needs(Admission admission) {
        return switch (admission) {
            case Admission.Token(var scopes) -> String.join(" ", scopes);
            case Admission.Capability() -> "a signed address";
        };
    }

    private static String terms(String method, Terms terms, Terms usual) {
        List<String> own = new ArrayList<>();
        boolean withBody = !WITHOUT_BODY.contains(method);
        if (withBody && terms.bodyLimit() != usual.bodyLimit()) {
            own.add(
                    terms.bodyLimit() == Terms.UNLIMITED
                            ? "body without limit"
                            : "body up to " + (terms.bodyLimit() >> 20) + " MiB");
        }
        if (!terms.responseTimeout().equals(usual.responseTimeout())) {
            own.add("answer within " + terms.responseTimeout().toSeconds() + " s");
        }
        if (!terms.idleTimeout().equals(usual.idleTimeout())) {
            own.add("pauses up to " + terms.idleTimeout().toSeconds() + " s");
        }
        if (withBody && terms.validated()) {
            own.add("bodies validated");
        }
        if (terms.webSocket()) {
            own.add("WebSocket");
        }
        terms.requestsPerMinute().ifPresent(rate -> own.add(rate + " requests a minute"));
        return String.join(", ", own);
    }
}
