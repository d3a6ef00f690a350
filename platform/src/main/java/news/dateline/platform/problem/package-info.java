/**
 * Errors as RFC 9457 problems, the same from every service: a stable type, the request's id as the instance, and never the
 * words of an exception. Start with {@link news.dateline.platform.problem.Problems}.
 */
package news.dateline.platform.problem;
