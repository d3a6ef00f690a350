package news.dateline.articles.article.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import news.dateline.articles.article.domain.ArticleId;
import news.dateline.articles.article.domain.ArticleState;
import news.dateline.articles.article.domain.Origin;
import news.dateline.articles.lifecycle.Hold;
import news.dateline.articles.lifecycle.Standing;
import news.dateline.contracts.event.PubStatus;

/** A row of the table {@code article}. */
@Entity
@Table(name = "article")
class ArticleRow {

    @Id
    UUID id;

    String source;

    @Column(name = "external_id")
    String externalId;

    int revision;

    @Column(name = "content_hash")
    String contentHash;

    @Enumerated(EnumType.STRING)
    @Column(name = "pub_status")
    PubStatus pubStatus;

    @Column(name = "embargoed_until")
    Instant embargoedUntil;

    Instant expires;

    @Enumerated(EnumType.STRING)
    Hold hold;

    @Column(name = "scheduled_for")
    Instant scheduledFor;

    /** When it changes by itself next. */
    Instant due;

    Instant created;

    Instant changed;

    void stand(Standing standing, Instant now) {
        pubStatus = standing.pubStatus();
        embargoedUntil = standing.embargoedUntil().orElse(null);
        expires = standing.expires().orElse(null);
        hold = standing.hold().orElse(null);
        scheduledFor = standing.scheduledFor().orElse(null);
        due = standing.nextAfter(now).orElse(null);
    }

    ArticleState toState() {
        return new ArticleState(
                new ArticleId(id),
                new Origin(source, Optional.ofNullable(externalId)),
                revision,
                contentHash,
                new Standing(
                        pubStatus,
                        Optional.ofNullable(embargoedUntil),
                        Optional.ofNullable(expires),
                        Optional.ofNullable(hold),
                        Optional.ofNullable(scheduledFor)),
                created,
                changed);
    }
}
