package news.dateline.extraction.values;

/** Whether a sentence speaks of what was or what is to come. */
enum Direction {
    PAST,
    FUTURE,
    UNKNOWN
}
