package news.dateline.entities.reextraction.domain;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How articles are analysed again. */
@ConfigMapping(prefix = "dateline.entities.reextraction")
public interface ReextractionConfig {

    /** The most articles that one job may begin in a minute, on all replicas together. */
    @WithDefault("6000")
    int maxPerMinute();

    /** The most jobs that may run or be paused at a time. */
    @WithDefault("20")
    int maxJobs();

    /** How long a job that has ended is kept with its report. */
    @WithDefault("90D")
    Duration keep();
}
