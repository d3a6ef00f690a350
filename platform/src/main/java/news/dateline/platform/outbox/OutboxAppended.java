package news.dateline.platform.outbox;

/** Fired within a transaction that appended to the outbox; the relay hears of it once the transaction has committed. */
record OutboxAppended() {}
