package news.dateline.entities.linking.domain;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When a name is taken to mean something that the registry knows. */
@ConfigMapping(prefix = "dateline.entities.linking")
public interface LinkingConfig {

    /** The least probability, 0-1, of a link to a confirmed entity; below it the name is taken to mean something unknown. */
    @WithDefault("0.5")
    double threshold();
}
