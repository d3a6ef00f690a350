package news.dateline.articles.editlock.store;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import news.dateline.articles.article.domain.ArticleId;
import news.dateline.articles.editlock.domain.EditLock;

/** A row of the table {@code article_lock}. */
@Entity
@Table(name = "article_lock")
class EditLockRow {

    @Id
    @Column(name = "article_id")
    UUID articleId;

    String owner;

    String name;

    Instant acquired;

    Instant expires;

    EditLock toLock() {
        return new EditLock(new ArticleId(articleId), owner, name, acquired, expires);
    }
}
