package news.dateline.entities.insight.domain;

/** In which order companions are listed. */
public enum CompanionOrder {
    COUNT,
    NPMI
}
