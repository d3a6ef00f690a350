package news.dateline.entities.linking.domain;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When a candidate is confirmed without an editor. */
@ConfigMapping(prefix = "dateline.entities.promotion")
public interface PromotionConfig {

    /** Whether it ever is. */
    @WithDefault("true")
    boolean enabled();

    /** How many sources must name it in published articles. */
    @WithDefault("3")
    int sources();

    /** How many published articles must name it. */
    @WithDefault("10")
    int articles();

    /** How sure the links to it must be on average, 0-1. */
    @WithDefault("0.7")
    double confidence();
}
