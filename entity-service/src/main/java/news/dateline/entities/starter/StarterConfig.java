package news.dateline.entities.starter;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether a fresh registry is filled. */
@ConfigMapping(prefix = "dateline.entities.starter")
public interface StarterConfig {

    /** Whether the registry takes in the countries, cities and organisations that come with the service. */
    @WithDefault("true")
    boolean enabled();
}
