package news.dateline.entities.analysis.domain;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How texts are analysed. */
@ConfigMapping(prefix = "dateline.analysis")
public interface AnalysisConfig {

    /** The BCP 47 tag of the language that a text is taken to be in when nobody says. */
    @WithDefault("en")
    String defaultLanguage();
}
