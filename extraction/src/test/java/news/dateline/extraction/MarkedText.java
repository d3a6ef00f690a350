package news.dateline.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import news.dateline.extraction.roles.NamedText;
import news.dateline.extraction.text.Layout;

/** A text written with its names marked: {@code [P Anna Keller]}, {@code [P Keller=Anna Keller]}. */
public record MarkedText(String text, List<Mention> mentions, List<NamedEntity> entities) {

    private static final Pattern MARK = Pattern.compile("\\[([A-Z]) ([^=\\]]+)(?:=([^\\]]+))?\\]");
    private static final Map<String, EntityType> TYPES = Map.of(
            "P", EntityType.PERSON,
            "O", EntityType.ORGANIZATION,
            "L", EntityType.PLACE,
            "G", EntityType.GROUP,
            "E", EntityType.EVENT,
            "W", EntityType.WORK);

    /** Reads the marks; a backslash and n stand for the end of a paragraph. */
    public static MarkedText of(String marked) {
        List<Mention> mentions = new ArrayList<>();
        List<NamedEntity> entities = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Matcher matcher = MARK.matcher(marked.replace("\\n", "\n\n"));
        while (matcher.find()) {
            matcher.appendReplacement(text, "");
            String form = matcher.group(2);
            String name = matcher.group(3) == null ? form : matcher.group(3);
            EntityType type = TYPES.get(matcher.group(1));
            int start = text.codePointCount(0, text.length());
            text.append(form);
            Span span = new Span(start, start + form.codePointCount(0, form.length()));
            mentions.add(new Mention(span, form, type, 1, Stage.TAGGER, "marked", entity(entities, name, type)));
        }
        matcher.appendTail(text);
        return new MarkedText(text.toString(), mentions, entities);
    }

    /** The text as the stages take it. */
    public NamedText named() {
        return new NamedText(Layout.of(text), mentions, entities);
    }

    /** The name of what a mention names. */
    public String name(int mention) {
        return entities.get(mentions.get(mention).entity()).name();
    }

    private static int entity(List<NamedEntity> entities, String name, EntityType type) {
        for (int i = 0; i < entities.size(); i++) {
            if (entities.get(i).name().equals(name)) {
                return i;
            }
        }
        entities.add(new NamedEntity(name, List.of(), type, 0));
        return entities.size() - 1;
    }
}
