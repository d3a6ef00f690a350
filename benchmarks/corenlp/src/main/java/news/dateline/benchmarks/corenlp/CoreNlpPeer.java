package news.dateline.benchmarks.corenlp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.Span;
import news.dateline.extraction.evaluation.NameTagger;
import news.dateline.extraction.evaluation.Peer;
import news.dateline.extraction.tagger.TaggedSpan;

/**
 * Stanford CoreNLP: its CRF of three classes as a tagger, and its pipeline up to named entities with default settings
 * (tokens, sentences, parts of speech, lemmas, three CRFs, number and regular-expression rules). Its default pipeline also
 * parses and resolves pronouns, which would be slower still; those stages are left out in its favour.
 */
public final class CoreNlpPeer implements Peer {

    private static final String TAGGER = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
    private static final String STAGES = "tokenize,pos,lemma,ner";

    private static final Map<String, EntityType> TYPES = Map.of(
            "PERSON", EntityType.PERSON,
            "ORGANIZATION", EntityType.ORGANIZATION,
            "LOCATION", EntityType.PLACE,
            "CITY", EntityType.PLACE,
            "COUNTRY", EntityType.PLACE,
            "STATE_OR_PROVINCE", EntityType.PLACE,
            "NATIONALITY", EntityType.GROUP,
            "RELIGION", EntityType.GROUP,
            "IDEOLOGY", EntityType.GROUP);

    @Override
    public String name() {
        return "corenlp";
    }

    @Override
    public String taggerVersion() {
        return "CoreNLP 4.5.10, english.all.3class.distsim";
    }

    @Override
    public String pipelineVersion() {
        return "CoreNLP 4.5.10, " + STAGES;
    }

    @Override
    public NameTagger loadTagger() {
        try {
            CRFClassifier<CoreLabel> classifier = CRFClassifier.getClassifier(TAGGER);
            return sentences -> sentences.stream()
                    .map(sentence -> names(classifier.classifySentence(labels(sentence))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<CoreLabel> labels(List<String> sentence) {
        List<CoreLabel> labels = new ArrayList<>();
        for (String token : sentence) {
            CoreLabel label = new CoreLabel();
            label.setWord(token);
            label.setValue(token);
            labels.add(label);
        }
        return labels;
    }

    private static List<TaggedSpan> names(List<CoreLabel> labels) {
        List<TaggedSpan> names = new ArrayList<>();
        for (int i = 0; i < labels.size(); ) {
            String label = labels.get(i).get(CoreAnnotations.AnswerAnnotation.class);
            int from = i;
            while (i < labels.size()
                    && label.equals(labels.get(i).get(CoreAnnotations.AnswerAnnotation.class))) {
                i++;
            }
            int to = i;
            Optional.ofNullable(TYPES.get(label)).ifPresent(type -> names.add(new TaggedSpan(from, to, type, 1)));
        }
        return names;
    }

    @Override
    public TextReader loadPipeline() {
        Properties properties = new Properties();
        properties.setProperty("annotators", STAGES);
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
        return text -> read(pipeline, text);
    }

    private static List<PeerName> read(StanfordCoreNLP pipeline, String text) {
        CoreDocument document = new CoreDocument(text);
        pipeline.annotate(document);
        return document.entityMentions().stream()
                .filter(mention -> TYPES.containsKey(mention.entityType()))
                .map(mention -> {
                    int start = text.codePointCount(0, mention.charOffsets().first());
                    int end = start
                            + text.codePointCount(
                                    mention.charOffsets().first(),
                                    mention.charOffsets().second());
                    return new PeerName(new Span(start, end), TYPES.get(mention.entityType()));
                })
                .toList();
    }
}
