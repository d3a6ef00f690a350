package news.dateline.entities.gazetteer.domain;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Which of the registry's names are looked for in articles. */
@ConfigMapping(prefix = "dateline.entities.gazetteer")
public interface GazetteerConfig {

    /** How often a replica asks for names that changed. */
    @WithDefault("500ms")
    Duration interval();

    /** Words that are never taken for the name of something, beside those that come with the service. */
    Optional<List<String>> stopWords();
}
