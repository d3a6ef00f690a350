package news.dateline.extraction.pipeline;

import java.util.List;

import news.dateline.extraction.Stage;
import news.dateline.extraction.Value;
import news.dateline.extraction.resolution.Claim;

/** A value as the resolver of overlaps sees it; the span is in UTF-16 units. */
record ValueClaim(Value value, int start, int end) implements Claim {

    /** The claims of values, which are given in the order of the text. */
    static List<ValueClaim> of(String text, List<Value> values) {
        Utf16 utf16 = new Utf16(text);
        return values.stream()
                .map(value -> {
                    int start = utf16.position(value.span().start());
                    return new ValueClaim(value, start, start + value.exact().length());
                })
                .toList();
    }

    @Override
    public String kind() {
        return value.type().name();
    }

    @Override
    public double confidence() {
        return 1;
    }

    @Override
    public Stage stage() {
        return value.stage();
    }

    @Override
    public String model() {
        return value.model();
    }

    /** Turns ascending positions in code points into positions in UTF-16 units. */
    private static final class Utf16 {

        private final String text;
        private int codePoint;
        private int position;

        Utf16(String text) {
            this.text = text;
        }

        int position(int of) {
            position = text.offsetByCodePoints(position, of - codePoint);
            codePoint = of;
            return position;
        }
    }
}
