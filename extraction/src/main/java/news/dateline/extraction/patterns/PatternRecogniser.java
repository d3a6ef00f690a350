package news.dateline.extraction.patterns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.Stage;
import news.dateline.extraction.gazetteer.KnownName;
import news.dateline.extraction.gazetteer.KnownNames;
import news.dateline.extraction.gazetteer.Lexicon;
import news.dateline.extraction.resolution.Annotation;
import news.dateline.extraction.text.Casing;
import news.dateline.extraction.text.Dateline;
import news.dateline.extraction.text.Layout;

/** Finds names by their form. What the patterns say may overlap. */
public final class PatternRecogniser {

    private static final String MODEL = "patterns-1";
    private static final double IN_DATELINE = 0.95;

    private final KnownNames known;
    private final Lexicon lexicon;

    public PatternRecogniser(KnownNames known, Lexicon lexicon) {
        this.known = known;
        this.lexicon = lexicon;
    }

    /** The places and the agency that the dateline names, whatever the language. */
    public List<Annotation> dateline(Layout layout) {
        List<Annotation> names = new ArrayList<>();
        layout.dateline().ifPresent(line -> {
            line.cities().forEach(city -> place(layout, city).ifPresent(names::add));
            line.region().flatMap(region -> place(layout, region)).ifPresent(names::add);
            line.agency()
                    .map(agency -> annotation(
                            layout, agency.from(), agency.to(), EntityType.ORGANIZATION, IN_DATELINE, Stage.DATELINE))
                    .ifPresent(names::add);
        });
        return names;
    }

    private Optional<Annotation> place(Layout layout, Dateline.Place place) {
        Annotation name = annotation(layout, place.from(), place.to(), EntityType.PLACE, IN_DATELINE, Stage.DATELINE);
        Optional<KnownName> meant = known.find(name.form()).or(() -> known.find(Casing.titleCase(name.form())));
        boolean other = meant.filter(found -> found.type() != EntityType.PLACE).isPresent();
        return other ? Optional.empty() : Optional.of(name.known(meant.map(KnownName::canonical)));
    }

    /** The names of a text in a language without a model. */
    public List<Annotation> recognise(Layout layout) {
        Words words = new Words(layout);
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            GivenNames.at(words, lexicon, i).ifPresent(found::add);
            LegalForms.at(words, i).ifPresent(found::add);
            found.addAll(Acronyms.at(words, i));
        }
        return found.stream()
                .map(it -> annotation(layout, it.from(), it.to(), it.type(), it.confidence(), Stage.PATTERNS))
                .toList();
    }

    private static Annotation annotation(
            Layout layout, int from, int to, EntityType type, double confidence, Stage stage) {
        int start = layout.tokens().get(from).start();
        int end = layout.tokens().get(to - 1).end();
        return new Annotation(start, end, layout.text().substring(start, end), type, confidence, stage, MODEL);
    }
}
