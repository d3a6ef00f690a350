package news.dateline.extraction.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import news.dateline.extraction.Language;
import news.dateline.extraction.Value;
import news.dateline.extraction.coreference.Repetitions;
import news.dateline.extraction.gazetteer.GazetteerRecogniser;
import news.dateline.extraction.gazetteer.LiveGazetteer;
import news.dateline.extraction.resolution.Annotation;
import news.dateline.extraction.resolution.OverlapResolver;
import news.dateline.extraction.tagger.TaggerRecogniser;
import news.dateline.extraction.text.Layout;
import news.dateline.extraction.values.ValueFinder;

/** Lets every recogniser say what it sees, and has the overlaps resolved. */
final class Recognition {

    /**
     * What is left, without overlaps.
     *
     * @param names in the order of the text
     * @param values in the order of the text
     */
    record Result(List<Annotation> names, List<Value> values) {}

    private final Models models;
    private final LiveGazetteer registry;

    Recognition(Models models, LiveGazetteer registry) {
        this.models = models;
        this.registry = registry;
    }

    Result recognise(Layout layout, Language language, Optional<LocalDate> date) {
        List<Value> values = ValueFinder.find(layout.text(), language.tag(), date, List.of());
        var kept = OverlapResolver.resolve(names(layout, language), ValueClaim.of(layout.text(), values));
        List<Annotation> all = Repetitions.complete(layout, kept.names(), kept.others());
        return new Result(all, kept.others().stream().map(ValueClaim::value).toList());
    }

    private List<Annotation> names(Layout layout, Language language) {
        List<Annotation> known =
                new ArrayList<>(GazetteerRecogniser.recognise(layout, registry.current(), layout::isCaseless));
        known.addAll(models.known().recognise(layout));
        List<Annotation> names = new ArrayList<>(models.patterns().dateline(layout));
        names.addAll(known);
        if (Languages.hasModel(language)) {
            names.addAll(models.heads().correct(TaggerRecogniser.recognise(layout, models.tagger(), known)));
        } else {
            names.addAll(models.patterns().recognise(layout));
        }
        return names;
    }
}
