/**
 * The gateway's own errors as RFC 9457 {@code application/problem+json}. What an upstream answers, problems included,
 * passes through untouched and never meets this package. Read {@link news.dateline.gateway.problem.Problem} first.
 */
package news.dateline.gateway.problem;
