package news.dateline.extraction;

/** What kind of value some words give, and in which form {@link Value#normalised()} gives it. */
public enum ValueType {
    /** ISO 8601 to the precision of the words: 2024-03-07, 2024-03, 2024, 2024-W09, 2024-Q1; a range is 1961/1968. */
    DATE,
    /** A time of day in ISO 8601: T14:46, T14:46Z; a range is T09:00/T17:00. */
    TIME,
    /** A decimal amount, the unit being a currency of ISO 4217; a range is 10000000/20000000. */
    MONEY,
    /** A decimal number of percent or percentage points. */
    PERCENT,
    /** A decimal number, the unit being written as in UCUM: km, m2, Cel, bbl. */
    QUANTITY
}
