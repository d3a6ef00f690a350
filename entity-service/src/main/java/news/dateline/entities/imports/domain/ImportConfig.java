package news.dateline.entities.imports.domain;

import java.time.Duration;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How imports are worked off. */
@ConfigMapping(prefix = "dateline.entities.imports")
public interface ImportConfig {

    /** How many lines of an import are taken in per transaction. */
    @WithDefault("500")
    int batch();

    /** The largest file of an import, as it is sent. */
    @WithDefault("4G")
    MemorySize maxSize();

    /** After which silence of the replica that works on an import another one goes on with it. */
    @WithDefault("15s")
    Duration lease();
}
