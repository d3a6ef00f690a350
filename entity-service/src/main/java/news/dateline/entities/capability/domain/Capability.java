package news.dateline.entities.capability.domain;

import java.time.Instant;

/**
 * The right to read, in one part of the API and for some time.
 *
 * @param purpose the part of the API, such as {@code reconciliation}
 * @param subject who asked for it: the token's {@code sub}
 * @param expires when it ends
 */
public record Capability(String purpose, String subject, Instant expires) {}
