package news.dateline.extraction.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import news.dateline.extraction.Quote;
import news.dateline.extraction.roles.NamedText;
import news.dateline.extraction.text.Token.Kind;

/** Finds clauses that a verb of saying reports: "said that ...", "..., he said, ...", "according to X, ...". */
final class IndirectQuotes {

    private static final int WINDOW = 14;
    private static final Set<String> PASSIVE = Set.of("is", "was", "were", "are", "be", "been", "being");
    private static final Set<String> NO_VOICE = Set.of("study", "survey", "poll", "research", "paper", "analysis");
    private static final Set<String> QUESTIONS =
            Set.of("who", "what", "how", "whether", "why", "which", "where", "when", "if");
    private static final Set<String> CLOSING = Set.of(".", ",", ";", ":", "!", "?", "—", "–", "-", ")", "\"", "”", "");
    private static final Set<String> BEFORE_SUBJECT = Set.of(",", "—", "–");

    private final NamedText text;
    private final References references;
    private final Subjects subjects;
    private final Clauses clauses;
    private final Set<Integer> directCues;
    private final List<Quote> quotes = new ArrayList<>();
    private int done;

    IndirectQuotes(NamedText text, References references, Subjects subjects, Set<Integer> directCues) {
        this.text = text;
        this.references = references;
        this.subjects = subjects;
        this.clauses = new Clauses(text, references);
        this.directCues = directCues;
    }

    List<Quote> find() {
        for (int i = text.bodyStart(); i < text.size(); i++) {
            if (references.isQuoted(i) || text.mentionAt(i) >= 0 || i < done) {
                continue;
            }
            if (text.is(i, "according") && text.is(i + 1, "to")) {
                according(i);
            } else if (SpeechVerbs.takesThat(text.lower(i)) && !PASSIVE.contains(text.lower(i - 1))) {
                verb(i);
            }
        }
        return quotes;
    }

    private void verb(int verb) {
        int start = text.sentenceStart(verb);
        int end = text.sentenceEnd(verb);
        Optional<Subject> subject =
                subjects.before(verb, start).filter(s -> !NO_VOICE.contains(text.lower(s.end() - 1)));
        Optional<Subject> inverted = subjects.after(verb, end)
                .filter(s -> text.is(verb - 1, ",") && (closes(s.end()) || text.is(s.end(), "who")));
        int that = that(verb, end);
        if (that > 0 && inverted.isEmpty()) {
            subject.or(() -> participle(verb)).ifPresent(s -> add(that + 1, clauses.end(that + 1), s, verb));
            return;
        }
        if (directCues.contains(verb)) {
            return;
        }
        int clause = inverted.isPresent() ? -1 : clauses.withoutThat(verb, end);
        if (clause > 0 && subject.isPresent()) {
            add(clause, clauses.end(clause), subject.get(), verb);
        } else if (inverted.isPresent()) {
            reported(start, verb - 1, inverted.get().end(), inverted.get(), verb, true);
        } else if (subject.isPresent()
                && BEFORE_SUBJECT.contains(text.lower(subject.get().from() - 1))) {
            reported(start, subject.get().from() - 1, verb + 1, subject.get(), verb, false);
        }
    }

    /** "..., adding that": the speaker is that of the sentence. */
    private Optional<Subject> participle(int verb) {
        boolean participle = text.lower(verb).endsWith("ing") && text.is(verb - 1, ",");
        return participle ? subjects.ofSentence(verb) : Optional.empty();
    }

    /** Where the "that" of a verb stands, 0 if it has none. */
    private int that(int verb, int end) {
        for (int i = verb + 1; i < Math.min(end, verb + WINDOW); i++) {
            boolean sign = text.token(i).kind() == Kind.SIGN && text.mentionAt(i) < 0;
            if (text.is(i, "that")) {
                return i + 1 < end ? i : 0;
            }
            if (sign
                    || QUESTIONS.contains(text.lower(i))
                    || SpeechVerbs.takesClause(text.lower(i))
                    || clauses.isFinite(i)) {
                return 0;
            }
        }
        return 0;
    }

    /** A clause before its verb, and what may follow of it: "Boeing jets, said Rahmonov, are too large". */
    private void reported(int start, int comma, int after, Subject subject, int verb, boolean inverted) {
        int from = clauses.start(Math.max(start, Math.min(done, comma)), comma);
        if (!(closes(after) || inverted)
                || from >= comma
                || references.isQuoted(comma - 1)
                || text.is(comma - 1, "\"")
                || text.is(comma - 1, "”")) {
            return;
        }
        if (!text.is(comma - 1, "and") && !text.is(comma - 1, "but")) {
            add(from, comma, subject, verb);
        }
        boolean goesOn = text.is(after, ",") && !clauses.isAside(after + 1, inverted);
        if (goesOn) {
            add(after + 1, clauses.end(after + 1), subject, verb);
        }
    }

    /** Whether nothing but a note on time, place or hearers can follow. */
    private boolean closes(int after) {
        boolean sign = text.token(after).kind() == Kind.SIGN && CLOSING.contains(text.lower(after));
        return sign || after >= text.size() || clauses.isAdjunct(after);
    }

    private void according(int cue) {
        int end = text.sentenceEnd(cue);
        int start = text.sentenceStart(cue);
        Optional<Subject> source = subjects.after(cue + 1, end);
        if (source.isEmpty()) {
            return;
        }
        Subject subject = source.get();
        if (cue == start) {
            int comma = clauses.comma(subject.end(), end);
            if (comma > 0) {
                add(comma + 1, clauses.end(comma + 1), subject, cue);
            }
        } else if (text.is(cue - 1, ",")) {
            boolean first = !text.is(cue - 2, "and");
            reportedBy(first ? start : -1, cue - 1, subject, cue);
        } else {
            int from = clauses.start(Math.max(start, Math.min(done, cue)), cue);
            add(from, cue, subject, cue);
        }
    }

    private void reportedBy(int start, int comma, Subject subject, int cue) {
        int from = start < 0 ? -1 : clauses.start(Math.max(start, Math.min(done, comma)), comma);
        if (from >= 0 && !references.isQuoted(comma - 1)) {
            add(from, comma, subject, cue);
        } else if (text.is(comma - 1, "and") && !text.is(subject.end(), ",")) {
            return;
        }
        boolean goesOn = text.is(subject.end(), ",") && !clauses.isAside(subject.end() + 1, true);
        if (goesOn) {
            add(subject.end() + 1, clauses.end(subject.end() + 1), subject, cue);
        }
    }

    private void add(int from, int to, Subject subject, int cue) {
        if (from >= to || to > text.size() || references.isQuoted(from)) {
            return;
        }
        quotes.add(new Quote(
                text.span(from, to),
                text.exact(from, to),
                false,
                subject.speakers(),
                Optional.of(text.span(cue, cue + 1))));
        done = Math.max(done, to);
    }
}
