package news.dateline.gateway.problem;

/**
 * What is wrong with one part of a body.
 *
 * @param pointer where (JSON Pointer, RFC 6901)
 * @param message what, for people
 */
public record Violation(String pointer, String message) {}
