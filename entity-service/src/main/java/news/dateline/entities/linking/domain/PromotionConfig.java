package news.dateline.entities.linking.domain;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When a candidate is confirmed without an editor. */
@ConfigMapping(prefix = "dateline.entities.promotion")
public interface PromotionConfig {

    /** Whether a candidate is ever confirmed without an editor. */
    @WithDefault("true")
    boolean enabled();

    /** How many sources must name a candidate in published articles. */
    @WithDefault("3")
    int sources();

    /** How many published articles must name a candidate. */
    @WithDefault("10")
    int articles();

    /** How sure the links to a candidate must be on average, 0-1. */
    @WithDefault("0.7")
    double confidence();
}
