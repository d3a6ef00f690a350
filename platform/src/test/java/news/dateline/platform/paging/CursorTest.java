package news.dateline.platform.paging;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import news.dateline.platform.problem.HttpProblem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CursorTest {

    @Test
    void keysComeBackAsTheyWent() {
        var cursor = Cursor.of(12, "Zürich/日本 + ünïcode", "");

        assertThat(Cursor.decode(cursor.encode(), 3)).isEqualTo(cursor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%%%", "bm90IG91cnM", "ä", "AB8f", "_x8f"})
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> Cursor.decode(text, 3)).isInstanceOf(HttpProblem.class);
    }

    @Test
    void aPageHasANextOneOnlyIfThereWasARowTooMany() {
        assertThat(Page.of(List.of(1, 2), 2, Cursor::of)).isEqualTo(new Page<>(List.of(1, 2), null));
        assertThat(Page.of(List.of(1, 2, 3), 2, Cursor::of))
                .isEqualTo(new Page<>(List.of(1, 2), Cursor.of(2).encode()));
    }
}
