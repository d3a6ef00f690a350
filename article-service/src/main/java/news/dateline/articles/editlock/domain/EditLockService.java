package news.dateline.articles.editlock.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import news.dateline.articles.article.domain.Actor;
import news.dateline.articles.article.domain.ArticleId;
import news.dateline.articles.article.domain.AuditTrail;
import news.dateline.articles.article.domain.EditLocks;

/** Takes, keeps and gives back locks. */
@ApplicationScoped
public class EditLockService implements EditLocks {

    private final EditLockTable locks;
    private final AuditTrail audit;
    private final Clock clock;

    EditLockService(EditLockTable locks, AuditTrail audit, Clock clock) {
        this.locks = locks;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Optional<Held> heldAgainst(ArticleId id, String subject, Instant now) {
        return locks.find(id, now)
                .filter(lock -> !lock.owner().equals(subject))
                .map(lock -> new Held(lock.name(), lock.expires()));
    }

    /** The lock of an article, if it has one. */
    @Transactional
    public Optional<EditLock> find(ArticleId article) {
        return locks.find(article, clock.instant());
    }

    /**
     * Takes the lock, or keeps it for longer.
     *
     * @param name what the owner is called
     * @param takeOver whether another's is no hindrance
     * @return the lock that there is now: the wanted one, or another's
     */
    @Transactional
    public EditLock acquire(ArticleId article, Actor owner, String name, Duration time, boolean takeOver) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        EditLock wanted = new EditLock(article, owner.subject(), name, now, now.plus(time));
        Optional<EditLock> others =
                locks.find(article, now).filter(lock -> !lock.owner().equals(owner.subject()));
        if (locks.put(wanted, takeOver, now)) {
            others.ifPresent(lost -> takenOver(lost, owner, now));
        }
        return locks.find(article, now).orElse(wanted);
    }

    /** Gives the lock back, if it is the owner's. */
    @Transactional
    public void release(ArticleId article, String owner) {
        locks.remove(article, owner);
    }

    private void takenOver(EditLock lost, Actor owner, Instant now) {
        audit.add(new AuditTrail.Entry(
                Optional.of(lost.article()),
                AuditTrail.Action.LOCK_TAKEN_OVER,
                Optional.empty(),
                Optional.empty(),
                owner,
                now,
                Optional.of("from " + lost.name())));
    }
}
