package news.dateline.entities.analysis.domain;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import news.dateline.extraction.Extractor;
import news.dateline.extraction.Extractors;
import news.dateline.extraction.gazetteer.LiveGazetteer;

/** The extractor that texts are analysed with, one for all, and the names that it is to know. */
final class StandardExtractor {

    private StandardExtractor() {}

    /** The names of the registry; who fills it decides which. */
    @Produces
    @Singleton
    static LiveGazetteer gazetteer() {
        return new LiveGazetteer();
    }

    @Produces
    @Singleton
    static Extractor standard(LiveGazetteer gazetteer) {
        return Extractors.with(gazetteer);
    }
}
