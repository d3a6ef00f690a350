package news.dateline.entities.set.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * A watch list.
 *
 * @param id its id, a UUIDv7
 * @param name unique among its owner's
 * @param description null if there is none
 * @param owner whose it is: a token's subject
 * @param shared whether all may read it
 * @param version counts the changes of its name, description and sharing, from 1
 * @param created when it was made
 * @param changed when its version was
 * @param size how many entities it holds
 */
public record EntitySet(
        UUID id,
        String name,
        String description,
        String owner,
        boolean shared,
        int version,
        Instant created,
        Instant changed,
        int size) {}
