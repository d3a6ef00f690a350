package news.dateline.gateway.limit;

import java.time.Duration;

/**
 * What is left to a caller after one more request.
 *
 * @param policy the name of the limit, as the RateLimit headers tell it
 * @param granted whether this request is still within it
 * @param perMinute the limit
 * @param remaining how many requests could follow at once
 * @param pause how long until the next one, zero unless this one was too many
 */
public record Allowance(String policy, boolean granted, long perMinute, long remaining, Duration pause) {

    /** The value of {@code RateLimit-Policy}. */
    public String policyHeader() {
        return '"' + policy + "\";q=" + perMinute + ";w=60";
    }

    /** The value of {@code RateLimit}. */
    public String header() {
        return '"' + policy + "\";r=" + remaining + (granted ? "" : ";t=" + seconds());
    }

    /** The pause in whole seconds, at least one. */
    public long seconds() {
        return Math.max(1, pause.plusMillis(999).toSeconds());
    }
}
