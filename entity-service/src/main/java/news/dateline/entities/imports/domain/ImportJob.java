package news.dateline.entities.imports.domain;

import java.time.Instant;
import java.util.Optional;

import news.dateline.entities.audience.Actor;

/**
 * An import.
 *
 * @param id its id
 * @param format what the file looks like
 * @param options how it is read
 * @param fileName what the sender calls the file; empty if it has no name
 * @param content where its bytes are: empty if they were sent, else the name of a file that comes with the service
 * @param actor who sent it
 * @param status where it stands
 * @param problem why it failed
 * @param size how many bytes arrived
 * @param total how many lines the file has; empty until it was read through
 * @param counts what became of the lines so far
 * @param attempts how often it was taken up since it last came forward
 * @param created when it was sent
 * @param finished when it came to its end
 */
public record ImportJob(
        ImportId id,
        ImportFormat format,
        ImportOptions options,
        Optional<String> fileName,
        Optional<String> content,
        Actor actor,
        ImportStatus status,
        Optional<String> problem,
        long size,
        Optional<Long> total,
        ImportCounts counts,
        int attempts,
        Instant created,
        Optional<Instant> finished) {

    /** A new job whose file is about to arrive. */
    public static ImportJob receiving(
            ImportFormat format, ImportOptions options, Optional<String> fileName, Actor actor, Instant now) {
        return new ImportJob(
                ImportId.create(),
                format,
                options,
                fileName,
                Optional.empty(),
                actor,
                ImportStatus.RECEIVING,
                Optional.empty(),
                0,
                Optional.empty(),
                ImportCounts.NONE,
                0,
                now,
                Optional.empty());
    }

    /** A new job whose file comes with the service. */
    public static ImportJob ofOwnFile(
            ImportFormat format, ImportOptions options, String content, Actor actor, Instant now) {
        return new ImportJob(
                ImportId.create(),
                format,
                options,
                Optional.of(content),
                Optional.of(content),
                actor,
                ImportStatus.WAITING,
                Optional.empty(),
                0,
                Optional.empty(),
                ImportCounts.NONE,
                0,
                now,
                Optional.empty());
    }

    /** Whether its file comes with the service. */
    boolean isShipped() {
        return content.isPresent();
    }
}
