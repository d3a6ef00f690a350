package news.dateline.entities.text;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

class Utf16IndexTest {

    @Property
    void agreesWithTheStringItself(@ForAll("texts") String text) {
        var index = Utf16Index.of(text);

        for (int codePoint = 0; codePoint <= text.codePointCount(0, text.length()); codePoint++) {
            assertThat(index.utf16(codePoint)).isEqualTo(text.offsetByCodePoints(0, codePoint));
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "é", "字", "😀", "𝒜").list().ofMaxSize(50).map(parts -> String.join("", parts));
    }
}
