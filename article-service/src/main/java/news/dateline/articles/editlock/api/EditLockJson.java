package news.dateline.articles.editlock.api;

import java.time.Instant;

import io.quarkus.runtime.annotations.RegisterForReflection;

import news.dateline.articles.editlock.domain.EditLock;

/**
 * Who is editing an article.
 *
 * @param owner the subject of the owner's token
 * @param name what the owner is called
 * @param acquired since when
 * @param expires when the lock ends by itself
 */
@RegisterForReflection
record EditLockJson(String owner, String name, Instant acquired, Instant expires) {

    static EditLockJson of(EditLock lock) {
        return new EditLockJson(lock.owner(), lock.name(), lock.acquired(), lock.expires());
    }
}
