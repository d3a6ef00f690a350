package news.dateline.extraction.text;

import java.text.Normalizer;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

import static org.assertj.core.api.Assertions.assertThat;

class NormaliserTest {

    @Property
    void theResultIsInFormC(@ForAll @StringLength(max = 60) String text) {
        assertThat(Normaliser.normalise(text)).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    @Property
    void aTextInFormCStaysAsItIs(@ForAll String text) {
        String normal = Normaliser.normalise(text);

        assertThat(Normaliser.normalise(normal)).isEqualTo(normal);
    }
}
