package news.dateline.articles.search.domain;

/**
 * A part of an article's text.
 *
 * @param start the first code point
 * @param end the code point after the last
 * @param exact the part itself
 */
public record Span(int start, int end, String exact) {}
