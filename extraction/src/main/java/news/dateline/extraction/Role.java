package news.dateline.extraction;

/**
 * A title, office or occupation that a text gives to a person.
 *
 * @param mention the index of the mention of the person that it stands with
 * @param span where, in code points, without article: "chief executive of BP"
 * @param exact the text of the span, to the letter
 */
public record Role(int mention, Span span, String exact) implements Finding {

    @Override
    public Stage stage() {
        return Stage.ROLES;
    }

    @Override
    public String model() {
        return "roles-1";
    }
}
