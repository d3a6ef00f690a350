package news.dateline.articles.audit.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

import static java.util.stream.Collectors.joining;

/**
 * How records are chained: SHA-256 over the position, the hash before and all that the record says, each with its length before
 * it, so that nothing can be moved from one into the next.
 */
final class AuditChain {

    /** Stands before the first record. */
    static final AuditHead START = new AuditHead(0, "0".repeat(64));

    private AuditChain() {}

    /** The place of a record after another. */
    static AuditRecord.Link link(AuditHead before, AuditRecord record) {
        long position = before.position() + 1;
        return new AuditRecord.Link(position, before.hash(), hash(position, before.hash(), record));
    }

    /** What is wrong with a record that should come after another, if something is. */
    static Optional<String> fault(AuditHead before, AuditRecord record) {
        AuditRecord.Link link = record.link().orElseThrow();
        if (link.position() != before.position() + 1) {
            return Optional.of("the record at position " + (before.position() + 1) + " is missing");
        }
        if (!link.previousHash().equals(before.hash())) {
            return Optional.of("the record does not continue the one before it");
        }
        return link.hash().equals(hash(link.position(), before.hash(), record))
                ? Optional.empty()
                : Optional.of("the record was altered");
    }

    private static String hash(long position, String previous, AuditRecord record) {
        String text = Stream.of(
                        position,
                        previous,
                        record.id(),
                        record.article().map(id -> id.value().toString()).orElse(""),
                        record.action(),
                        record.before().map(String::valueOf).orElse(""),
                        record.after().map(String::valueOf).orElse(""),
                        record.actor().subject(),
                        record.actor().client(),
                        record.actor().requestId(),
                        record.at(),
                        record.note().orElse(""))
                .map(String::valueOf)
                .map(part -> part.length() + ":" + part)
                .collect(joining());
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}
