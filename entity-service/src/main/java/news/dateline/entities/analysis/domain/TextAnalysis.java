package news.dateline.entities.analysis.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.extraction.Analysis;
import news.dateline.extraction.Document;
import news.dateline.extraction.Extractor;

/** Analyses texts whose language and date may be unknown. */
@ApplicationScoped
public class TextAnalysis {

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
    public Analysis analyse(String text, String language, Instant published) {
        String known = knownLanguage(language);
        if (text.isBlank()) {
            return new Analysis(text, known, extractor.modelVersion(), List.of(), List.of());
        }
        var date = published.atZone(ZoneOffset.UTC).toLocalDate();
        return extractor.analyse(new Document(text, known, Optional.of(date)));
    }

    /**
     * The analysis of a text that is refused: nothing is known of it, not even its words.
     *
     * @param language null if unknown
     */
    public Analysis nothing(String language) {
        return new Analysis("", knownLanguage(language), extractor.modelVersion(), List.of(), List.of());
    }

    /**
     * Analyses a text as it was sent.
     *
     * @param language null if unknown
     * @param date null if unknown
     * @throws IllegalArgumentException if the text is empty, too long or not well-formed Unicode; the message says so
     */
    public Analysis analyse(String text, String language, LocalDate date) {
        return extractor.analyse(new Document(text, knownLanguage(language), Optional.ofNullable(date)));
    }

    /** The version of rules and models. */
    public String modelVersion() {
        return extractor.modelVersion();
    }

    private String knownLanguage(String language) {
        return language == null || language.isBlank() ? config.defaultLanguage() : language;
    }
}
