package news.dateline.entities.mention.domain;

/**
 * A mention as the page of its entity shows it.
 *
 * @param position where it stands in the list
 * @param revision the article's revision
 * @param headline the article's; null if it has none
 * @param mention the mention
 * @param snippet the text around it
 */
public record MentionInContext(
        MentionPosition position, int revision, String headline, StoredMention mention, String snippet) {}
