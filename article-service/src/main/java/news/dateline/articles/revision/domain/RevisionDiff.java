package news.dateline.articles.revision.domain;

import java.util.ArrayList;
import java.util.List;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;

import news.dateline.articles.article.domain.Article;
import news.dateline.articles.ninjs.NinjsChanges;
import news.dateline.articles.text.AnalysedText;
import news.dateline.articles.text.Sentences;

/**
 * What became of one revision in another.
 *
 * @param passages all sentences of both, in order
 * @param properties the other properties of ninjs that differ
 */
public record RevisionDiff(int from, int to, List<Passage> passages, List<NinjsChanges.Change> properties) {

    /** Copies the lists. */
    public RevisionDiff {
        passages = List.copyOf(passages);
        properties = List.copyOf(properties);
    }

    static RevisionDiff between(Article from, Article to) {
        List<String> before = Sentences.of(AnalysedText.of(from.content()));
        List<String> after = Sentences.of(AnalysedText.of(to.content()));
        return new RevisionDiff(
                from.state().revision(),
                to.state().revision(),
                passages(before, after),
                NinjsChanges.between(from.content(), to.content()));
    }

    /** Deltas that touch are one passage: the algorithm tells of a replacement as of an addition and a removal. */
    private static List<Passage> passages(List<String> before, List<String> after) {
        List<Passage> passages = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        List<String> won = new ArrayList<>();
        int done = 0;
        for (AbstractDelta<String> delta :
                DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            int start = delta.getSource().getPosition();
            if (start > done) {
                addChanged(passages, lost, won);
                addKept(passages, before.subList(done, start));
            }
            lost.addAll(delta.getSource().getLines());
            won.addAll(delta.getTarget().getLines());
            done = start + delta.getSource().size();
        }
        addChanged(passages, lost, won);
        addKept(passages, before.subList(done, before.size()));
        return passages;
    }

    private static void addKept(List<Passage> passages, List<String> sentences) {
        if (!sentences.isEmpty()) {
            passages.add(new Passage(Kind.KEPT, sentences, sentences));
        }
    }

    private static void addChanged(List<Passage> passages, List<String> lost, List<String> won) {
        if (!lost.isEmpty() || !won.isEmpty()) {
            Kind kind = lost.isEmpty() ? Kind.ADDED : won.isEmpty() ? Kind.REMOVED : Kind.REPLACED;
            passages.add(new Passage(kind, lost, won));
            lost.clear();
            won.clear();
        }
    }

    /** What happened to a passage. */
    public enum Kind {
        KEPT,
        ADDED,
        REMOVED,
        REPLACED
    }

    /**
     * Sentences in a row that share a fate.
     *
     * @param before as they were; empty if they were added
     * @param after as they are; empty if they were removed
     */
    public record Passage(Kind kind, List<String> before, List<String> after) {

        /** Copies the sentences. */
        public Passage {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }
}
