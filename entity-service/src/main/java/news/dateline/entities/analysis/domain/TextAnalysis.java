package news.dateline.entities.analysis.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.annotation.Timed;

import news.dateline.extraction.Analysis;
import news.dateline.extraction.Document;
import news.dateline.extraction.Extractor;
import news.dateline.extraction.Language;

/** Analyses texts whose language and date may be unknown. */
@ApplicationScoped
public class TextAnalysis {

    private static final String EXTRACTION = "dateline.extraction";

    private final Extractor extractor;
    private final AnalysisConfig config;

    TextAnalysis(Extractor extractor, AnalysisConfig config) {
        this.extractor = extractor;
        this.config = config;
    }

    /**
     * Analyses an article's text, which may be empty: a picture has no words.
     *
     * @param language null if unknown
     * @throws IllegalArgumentException if the text is too long or not well-formed Unicode; the message says so
     */
    @Timed(value = EXTRACTION, description = "Time to find the entities of one text")
    public Analysis analyse(String text, String language, Instant published) {
        if (text.isBlank()) {
            return Analysis.empty(text, knownLanguage(language), extractor.modelVersion());
        }
        var date = published.atZone(ZoneOffset.UTC).toLocalDate();
        return extractor.analyse(new Document(text, usable(language), Optional.of(date)));
    }

    /**
     * The analysis of a text that is refused: nothing is known of it, not even its words.
     *
     * @param language null if unknown
     */
    public Analysis nothing(String language) {
        return Analysis.empty("", knownLanguage(language), extractor.modelVersion());
    }

    /**
     * Analyses a text as it was sent.
     *
     * @param language null if unknown
     * @param date null if unknown
     * @throws IllegalArgumentException if the text cannot be analysed or the language does not exist; the message says why
     */
    @Timed(value = EXTRACTION, description = "Time to find the entities of one text")
    public Analysis analyse(String text, String language, LocalDate date) {
        var tag = Optional.ofNullable(language).or(config::defaultLanguage);
        return extractor.analyse(new Document(text, tag, Optional.ofNullable(date)));
    }

    /** The version of rules and models. */
    public String modelVersion() {
        return extractor.modelVersion();
    }

    private Language knownLanguage(String language) {
        return usable(language)
                .map(Language::given)
                .orElse(new Language(Language.UNDETERMINED, Language.Source.UNKNOWN));
    }

    /** The language as a sender gave it; a tag that means nothing must not keep an article from being analysed. */
    private Optional<String> usable(String language) {
        return Optional.ofNullable(language).filter(Document::isLanguage).or(config::defaultLanguage);
    }
}
