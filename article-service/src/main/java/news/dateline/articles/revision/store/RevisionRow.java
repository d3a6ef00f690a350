package news.dateline.articles.revision.store;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;

import news.dateline.articles.article.domain.Actor;
import news.dateline.articles.article.domain.AuditTrail;
import news.dateline.articles.article.domain.Reason;
import news.dateline.articles.revision.domain.RevisionRecord;
import news.dateline.contracts.event.PubStatus;

/** A row of the table {@code article_revision}. Its large columns are read by queries of their own. */
@Entity
@Immutable
@Table(name = "article_revision")
class RevisionRow {

    @EmbeddedId
    RevisionKey key;

    @ColumnTransformer(read = "cast(content as text)", write = "cast(? as jsonb)")
    String content;

    @Column(name = "content_hash")
    String contentHash;

    @Enumerated(EnumType.STRING)
    @Column(name = "pub_status")
    PubStatus pubStatus;

    @Column(name = "embargoed_until")
    Instant embargoedUntil;

    byte[] original;

    @Column(name = "original_type")
    String originalType;

    String subject;

    String client;

    @Column(name = "request_id")
    String requestId;

    Instant created;

    @Enumerated(EnumType.STRING)
    AuditTrail.Action action;

    String note;

    /** The columns that lists need. Hibernate calls its constructor by reflection, and tells no native image so. */
    @RegisterForReflection
    record Head(
            int revision,
            PubStatus pubStatus,
            Instant embargoedUntil,
            Instant created,
            String subject,
            String client,
            String requestId,
            AuditTrail.Action action,
            String note) {

        RevisionRecord toRecord() {
            return new RevisionRecord(
                    revision,
                    pubStatus,
                    Optional.ofNullable(embargoedUntil),
                    created,
                    new Actor(subject, client, requestId),
                    new Reason(action, Optional.ofNullable(note)));
        }
    }
}
