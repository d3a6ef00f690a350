package news.dateline.entities.analysis.domain;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import news.dateline.extraction.Extractor;
import news.dateline.extraction.Extractors;

/** The extractor that texts are analysed with, one for all. */
final class StandardExtractor {

    private StandardExtractor() {}

    @Produces
    @Singleton
    static Extractor standard() {
        return Extractors.standard();
    }
}
