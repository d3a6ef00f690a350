package news.dateline.articles.audit.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import news.dateline.articles.article.domain.Actor;
import news.dateline.articles.article.domain.ArticleId;
import news.dateline.articles.article.domain.AuditTrail;
import news.dateline.articles.audit.domain.AuditRecord;

/** A row of the table {@code audit}. */
@Entity
@Immutable
@Table(name = "audit")
class AuditRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "article_id")
    UUID articleId;

    @Enumerated(EnumType.STRING)
    AuditTrail.Action action;

    @Column(name = "before_revision")
    Integer beforeRevision;

    @Column(name = "after_revision")
    Integer afterRevision;

    String subject;

    String client;

    @Column(name = "request_id")
    String requestId;

    Instant at;

    String note;

    /** Its place in the chain, once it has one. */
    Long position;

    @Column(name = "previous_hash")
    String previousHash;

    String hash;

    AuditRecord toRecord() {
        return new AuditRecord(
                id,
                Optional.ofNullable(articleId).map(ArticleId::new),
                action,
                Optional.ofNullable(beforeRevision),
                Optional.ofNullable(afterRevision),
                new Actor(subject, client, requestId),
                at,
                Optional.ofNullable(note),
                position == null ? Optional.empty() : Optional.of(new AuditRecord.Link(position, previousHash, hash)));
    }
}
