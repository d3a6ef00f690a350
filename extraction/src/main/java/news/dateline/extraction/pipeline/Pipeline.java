package news.dateline.extraction.pipeline;

import java.util.ArrayList;
import java.util.List;

import news.dateline.extraction.Analysis;
import news.dateline.extraction.Document;
import news.dateline.extraction.Extractor;
import news.dateline.extraction.Language;
import news.dateline.extraction.Language.Source;
import news.dateline.extraction.Notice;
import news.dateline.extraction.coreference.Cluster;
import news.dateline.extraction.gazetteer.LiveGazetteer;
import news.dateline.extraction.text.Layout;
import news.dateline.extraction.text.Normaliser;

/**
 * The stages in their order: normal form, language, layout (headline, byline, dateline, sentences, boilerplate), names of
 * all recognisers and values, the resolver of their overlaps, coreference, salience, roles, quotations. In a language
 * without a model the tagger and the stages that know English words stay out.
 */
public final class Pipeline implements Extractor {

    private static final String VERSION = "stages-1";

    private static final class Shared {
        private static final Models MODELS = Models.load();
    }

    private final Models models;
    private final Recognition recognition;

    private Pipeline(Models models, LiveGazetteer registry) {
        this.models = models;
        this.recognition = new Recognition(models, registry);
    }

    /** A pipeline that finds the names of a registry as they are when it reads a text. */
    public static Pipeline with(LiveGazetteer registry) {
        return new Pipeline(Shared.MODELS, registry);
    }

    @Override
    public String modelVersion() {
        return VERSION + "/" + models.tagger().modelVersion();
    }

    @Override
    public Analysis analyse(Document document) {
        String text = Normaliser.normalise(document.text());
        Language language = Languages.of(document, text);
        boolean english = Languages.hasModel(language);
        Layout layout = Layout.of(text);
        Recognition.Result found = recognition.recognise(layout, language, document.date());
        List<Cluster> clusters = models.resolver().resolve(text, found.names());
        Assembly assembly = new Assembly(layout, clusters);
        return new Analysis(
                text,
                language,
                modelVersion(),
                assembly.mentions(),
                assembly.entities(),
                english ? assembly.references(models.lexicon()) : List.of(),
                found.values(),
                english ? assembly.roles() : List.of(),
                assembly.quotes(),
                notices(language, english));
    }

    private static List<Notice> notices(Language language, boolean english) {
        List<Notice> notices = new ArrayList<>();
        if (language.source() == Source.UNKNOWN) {
            notices.add(Notice.UNKNOWN_LANGUAGE);
        }
        if (!english) {
            notices.add(Notice.NO_MODEL);
        }
        return notices;
    }
}
