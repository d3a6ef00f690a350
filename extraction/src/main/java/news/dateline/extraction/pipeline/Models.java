package news.dateline.extraction.pipeline;

import news.dateline.extraction.coreference.Resolver;
import news.dateline.extraction.gazetteer.KnownNames;
import news.dateline.extraction.gazetteer.Lexicon;
import news.dateline.extraction.patterns.HeadWords;
import news.dateline.extraction.patterns.PatternRecogniser;
import news.dateline.extraction.tagger.Tagger;

/** What is read from resources once and serves all pipelines. */
record Models(
        Tagger tagger,
        KnownNames known,
        Lexicon lexicon,
        PatternRecogniser patterns,
        HeadWords heads,
        Resolver resolver) {

    static Models load() {
        KnownNames known = KnownNames.load();
        Lexicon lexicon = Lexicon.load();
        return new Models(
                Tagger.english(),
                known,
                lexicon,
                new PatternRecogniser(known, lexicon),
                HeadWords.load(),
                new Resolver(known));
    }
}
