package news.dateline.contracts.event;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The publishing status of a news item, as in IPTC's ninjs. */
public enum PubStatus {
    /** May be published, unless it is embargoed. */
    @JsonProperty("usable")
    USABLE,
    /** Kept back for now. */
    @JsonProperty("withheld")
    WITHHELD,
    /** Killed: withdrawn for good. */
    @JsonProperty("canceled")
    CANCELED
}
