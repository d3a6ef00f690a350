package news.dateline.contracts.event;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where an entity stands in the registry. */
public enum EntityStatus {
    /** A name that no known entity explains; waits for an editor or for evidence. */
    @JsonProperty("candidate")
    CANDIDATE,
    @JsonProperty("confirmed")
    CONFIRMED,
    /** Judged not to be an entity. */
    @JsonProperty("rejected")
    REJECTED,
    /** Found to be the same as another, which goes on in its place. */
    @JsonProperty("merged")
    MERGED
}
