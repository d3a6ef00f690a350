package news.dateline.extraction;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An analysis as lines of text, for people to compare. */
final class Rendering {

    private final Analysis analysis;
    private final StringBuilder lines = new StringBuilder();

    private Rendering(Analysis analysis) {
        this.analysis = analysis;
    }

    static String of(Analysis analysis) {
        Rendering rendering = new Rendering(analysis);
        rendering.render();
        return rendering.lines.toString();
    }

    private void render() {
        for (NamedEntity entity : analysis.entities()) {
            String place = entity.demonymOf().stream().mapToObj(this::name).collect(Collectors.joining());
            line("entity", entity.type() + "\t" + salience(entity), entity.name(), of(entity.aliases()), place);
        }
        for (Mention mention : analysis.mentions()) {
            line(mention, mention.type() + "", name(mention.entity()), mention.stage() + " " + mention.model());
        }
        for (Reference reference : analysis.references()) {
            line(reference, "REFERENCE", name(reference.entity()), "");
        }
        for (Value value : analysis.values()) {
            line(
                    value,
                    value.type() + "",
                    value.normalised().orElse(""),
                    value.unit().orElse(""));
        }
        for (Role role : analysis.roles()) {
            line(role, "ROLE", name(analysis.mentions().get(role.mention()).entity()), "");
        }
        for (Quote quote : analysis.quotes()) {
            List<String> speakers = quote.speakers().stream().map(this::name).toList();
            line(quote, quote.direct() ? "DIRECT" : "INDIRECT", of(speakers), "");
        }
    }

    private static String salience(NamedEntity entity) {
        return String.format(Locale.ROOT, "%.2f", entity.salience());
    }

    private static String of(List<String> names) {
        return String.join(", ", names);
    }

    private String name(int entity) {
        return analysis.entities().get(entity).name();
    }

    private void line(Finding finding, String kind, String means, String more) {
        line(finding.span().start() + "-" + finding.span().end(), kind, finding.exact(), means, more);
    }

    private void line(String... columns) {
        lines.append(String.join("\t", columns).stripTrailing().replace("\n", "\\n"))
                .append('\n');
    }
}
