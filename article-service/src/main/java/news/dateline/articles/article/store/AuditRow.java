package news.dateline.articles.article.store;

import java.time.Instant;
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

import news.dateline.articles.article.domain.AuditTrail;

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
}
