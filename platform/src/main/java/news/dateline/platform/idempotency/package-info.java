/**
 * Requests that may be sent again: a client that names its request by the header {@code Idempotency-Key} has it carried out
 * once, however often it arrives within a day, and gets the same answer each time. The answer is stored in the transaction of
 * the change, so that neither is there without the other. A service that uses it has the table {@code idempotency_key}. Start
 * with {@link news.dateline.platform.idempotency.Idempotent}.
 */
package news.dateline.platform.idempotency;
