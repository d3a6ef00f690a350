package news.dateline.entities.ingest.domain;

import java.util.List;

import news.dateline.entities.mention.domain.NamedPlace;

/**
 * An article was analysed again.
 *
 * @param before what its places meant
 * @param after what they mean now
 */
public record Reanalysed(List<NamedPlace> before, List<NamedPlace> after) {

    /** Copies the lists. */
    public Reanalysed {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
