package news.dateline.extraction;

/**
 * Words that mean somebody who was named, though they are no name: "the president" where the text has a single holder of
 * that title.
 *
 * @param span where, in code points, without the article
 * @param exact the text of the span, to the letter
 * @param entity the index in {@link Analysis#entities()} of who is meant
 */
public record Reference(Span span, String exact, int entity) implements Finding {

    @Override
    public Stage stage() {
        return Stage.COREFERENCE;
    }

    @Override
    public String model() {
        return "coreference-1";
    }
}
