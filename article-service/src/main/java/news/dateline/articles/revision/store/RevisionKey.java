package news.dateline.articles.revision.store;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The primary key of the table {@code article_revision}. */
@Embeddable
record RevisionKey(@Column(name = "article_id") UUID articleId, int revision) implements Serializable {}
