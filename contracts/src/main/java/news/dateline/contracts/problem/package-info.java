/**
 * The problems (RFC 9457) that the services answer with, each with a stable type. {@code docs/problems.md} explains each to
 * clients.
 */
package news.dateline.contracts.problem;
