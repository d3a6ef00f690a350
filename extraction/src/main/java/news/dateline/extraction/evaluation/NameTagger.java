package news.dateline.extraction.evaluation;

import java.util.List;

import news.dateline.extraction.tagger.TaggedSpan;

/** Finds the names of a document that is given as sentences of tokens. */
@FunctionalInterface
public interface NameTagger {

    /** For each sentence its names. */
    List<List<TaggedSpan>> tag(List<List<String>> sentences);
}
