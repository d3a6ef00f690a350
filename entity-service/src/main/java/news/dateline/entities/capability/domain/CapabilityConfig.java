package news.dateline.entities.capability.domain;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Expiring URLs. */
@ConfigMapping(prefix = "dateline.capability")
public interface CapabilityConfig {

    /**
     * What expiring URLs are signed with: secrets of at least 32 characters, the same in every replica. The first one signs, all of them verify, so that a new one
     * is put before the old. Without any there are no expiring URLs.
     */
    Optional<List<String>> keys();

    /** How long an expiring URL is good if its maker does not say. */
    @WithDefault("12h")
    Duration life();

    /** How long an expiring URL may be good at most. */
    @WithDefault("30d")
    Duration longestLife();
}
