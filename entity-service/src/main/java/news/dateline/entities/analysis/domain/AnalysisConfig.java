package news.dateline.entities.analysis.domain;

import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** How texts are analysed. */
@ConfigMapping(prefix = "dateline.analysis")
public interface AnalysisConfig {

    /** The BCP 47 tag of the language that a text is taken to be in when nobody says; without it the text's words tell. */
    Optional<String> defaultLanguage();
}
