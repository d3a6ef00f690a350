package news.dateline.entities.reextraction.domain;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import news.dateline.entities.mention.domain.NamedPlace;
import news.dateline.entities.mention.domain.Place;
import news.dateline.entities.registry.domain.EntityId;

import static org.assertj.core.api.Assertions.assertThat;

class ChangesTest {

    private static final EntityId BAKU = new EntityId(UUID.randomUUID());
    private static final EntityId OTHER_BAKU = new EntityId(UUID.randomUUID());
    private static final EntityId SOCAR = new EntityId(UUID.randomUUID());

    @Test
    void whatIsNamedAnywhereElseIsNeitherWonNorLost() {
        var changes =
                Changes.between(List.of(at(0, "Baku", BAKU), at(10, "SOCAR", SOCAR)), List.of(at(20, "Baku", BAKU)));

        assertThat(changes.won()).isEmpty();
        assertThat(changes.lost()).containsExactly(new Changes.Ref(SOCAR.value(), "SOCAR"));
        assertThat(changes.relinked()).isEmpty();
    }

    @Test
    void onlyAPlaceThatWasThereBeforeIsRelinked() {
        var changes = Changes.between(
                List.of(at(0, "Baku", BAKU), at(10, "Baku", BAKU)),
                List.of(at(0, "Baku", BAKU), at(10, "Baku", OTHER_BAKU), at(20, "Baku", OTHER_BAKU)));

        assertThat(changes.relinked())
                .containsExactly(new Changes.Relinked(
                        "Baku", new Changes.Ref(BAKU.value(), "Baku"), new Changes.Ref(OTHER_BAKU.value(), "Baku")));
        assertThat(changes.won()).containsExactly(new Changes.Ref(OTHER_BAKU.value(), "Baku"));
        assertThat(changes.lost()).isEmpty();
    }

    private static NamedPlace at(int start, String name, EntityId entity) {
        return new NamedPlace(new Place(start, start + name.length(), start), name, entity, name);
    }
}
