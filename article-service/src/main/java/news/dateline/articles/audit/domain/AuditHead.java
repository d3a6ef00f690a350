package news.dateline.articles.audit.domain;

/**
 * The last link of the chain.
 *
 * @param position 0 if there is none
 * @param hash of the record there
 */
public record AuditHead(long position, String hash) {}
