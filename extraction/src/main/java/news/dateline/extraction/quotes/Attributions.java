package news.dateline.extraction.quotes;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import news.dateline.extraction.roles.NamedText;

/** Finds the words that say who spoke a stretch of direct speech: after it, before it, or between its parts. */
final class Attributions {

    private static final int WINDOW = 24;
    private static final int FAR = 40;
    private static final Set<String> ENDS = Set.of(".", "!", "?", ";");

    private final NamedText text;
    private final Subjects subjects;

    Attributions(NamedText text, Subjects subjects) {
        this.text = text;
        this.subjects = subjects;
    }

    /** "...," said Quispe; "...," Quispe said; "...," according to Quispe. */
    Optional<Attributed> after(Stretch stretch, int nextOpen) {
        if (!stretch.closed() || text.is(stretch.to() - 1, ".") || text.is(stretch.close() + 1, ".")) {
            return Optional.empty();
        }
        int from = stretch.close() + 1;
        from = text.is(from, ",") || text.is(from, "—") || text.is(from, "–") ? from + 1 : from;
        int limit = Math.min(nextOpen, Math.min(endOfParagraph(from, FAR), text.size()));
        if (from >= limit) {
            return Optional.empty();
        }
        if (text.is(from, "according") && text.is(from + 1, "to")) {
            return cued(from, subjects.after(from + 1, limit));
        }
        if (SpeechVerbs.quotes(text.lower(from))) {
            return cued(from, subjects.after(from, limit));
        }
        for (int i = from + 1; i < Math.min(limit, from + WINDOW) && !ENDS.contains(text.lower(i)); i++) {
            if (SpeechVerbs.quotes(text.lower(i)) && text.mentionAt(i) < 0) {
                int start = from;
                Optional<Subject> subject = subjects.before(i, from).filter(s -> s.from() <= start + 1);
                return cued(i, subject);
            }
        }
        return Optional.empty();
    }

    /** Moura said: "..."; he called it "..."; "...," he said, "...". */
    Optional<Attributed> before(Stretch stretch, int previousClose) {
        int limit = Math.max(text.sentenceStart(stretch.open()), Math.max(previousClose + 1, stretch.open() - FAR));
        for (int i = stretch.open() - 1; i >= limit; i--) {
            if (SpeechVerbs.quotes(text.lower(i)) && text.mentionAt(i) < 0) {
                Optional<Subject> inverted =
                        text.is(i - 1, ",") || i == limit ? subjects.after(i, stretch.open()) : Optional.empty();
                Optional<Subject> subject = inverted.isPresent() ? inverted : subjects.before(i, limit);
                if (subject.isPresent()) {
                    return cued(i, subject);
                }
            }
        }
        return label(stretch.open());
    }

    /** Tapullima: "...". */
    private Optional<Attributed> label(int open) {
        int colon = open - 1;
        boolean name = text.is(colon, ":") && text.mentionAt(colon - 1) >= 0 && text.isPersonAt(colon - 1);
        return name
                ? Optional.of(new Attributed(List.of(text.entity(text.mentionAt(colon - 1))), -1))
                : Optional.empty();
    }

    private static Optional<Attributed> cued(int cue, Optional<Subject> subject) {
        return subject.map(s -> new Attributed(s.speakers(), cue));
    }

    private int endOfParagraph(int from, int most) {
        int i = from;
        while (i < from + most
                && text.token(i).paragraph() == text.token(from - 1).paragraph()) {
            i++;
        }
        return i;
    }
}
