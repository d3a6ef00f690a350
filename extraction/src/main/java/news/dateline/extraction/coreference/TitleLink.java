package news.dateline.extraction.coreference;

/**
 * A title that stands alone for somebody who was named with it: "the president". It is no mention, since it is no name.
 *
 * @param start the first UTF-16 unit of the title, without its article
 * @param end one past the last UTF-16 unit
 * @param cluster the index of the person's cluster
 */
public record TitleLink(int start, int end, int cluster) {}
