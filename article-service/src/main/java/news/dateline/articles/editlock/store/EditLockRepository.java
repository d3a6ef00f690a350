package news.dateline.articles.editlock.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import news.dateline.articles.article.domain.ArticleId;
import news.dateline.articles.editlock.domain.EditLock;
import news.dateline.articles.editlock.domain.EditLockTable;

/** Locks in PostgreSQL. One statement decides between those who want the same one at once. */
@ApplicationScoped
class EditLockRepository implements PanacheRepositoryBase<EditLockRow, UUID>, EditLockTable {

    private static final String PUT = """
            insert into article_lock as held (article_id, owner, name, acquired, expires)
            values (:article, :owner, :name, :acquired, :expires)
            on conflict (article_id) do update
            set owner = excluded.owner, name = excluded.name, expires = excluded.expires,
                acquired = case when held.owner = excluded.owner and held.expires > :now then held.acquired else excluded.acquired end
            where held.owner = excluded.owner or held.expires <= :now or :takeOver
            """;

    @Override
    public Optional<EditLock> find(ArticleId article, Instant now) {
        Optional<EditLockRow> row =
                find("articleId = ?1 and expires > ?2", article.value(), now).firstResultOptional();
        // What the session knows may have been replaced past it.
        row.ifPresent(getSession()::refresh);
        return row.map(EditLockRow::toLock);
    }

    @Override
    public boolean put(EditLock lock, boolean takeOver, Instant now) {
        return getSession()
                        .createNativeMutationQuery(PUT)
                        .setParameter("article", lock.article().value())
                        .setParameter("owner", lock.owner())
                        .setParameter("name", lock.name())
                        .setParameter("acquired", lock.acquired())
                        .setParameter("expires", lock.expires())
                        .setParameter("now", now)
                        .setParameter("takeOver", takeOver)
                        .executeUpdate()
                == 1;
    }

    @Override
    public void remove(ArticleId article, String owner) {
        delete("articleId = ?1 and owner = ?2", article.value(), owner);
    }
}
