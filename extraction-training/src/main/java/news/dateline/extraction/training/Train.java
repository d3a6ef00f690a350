package news.dateline.extraction.training;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.evaluation.Iob2Reader;
import news.dateline.extraction.evaluation.LabeledSentence;
import news.dateline.extraction.evaluation.TaggerScores;
import news.dateline.extraction.tagger.Calibration;
import news.dateline.extraction.tagger.Tagger;
import news.dateline.extraction.tagger.TaggerModel;
import news.dateline.extraction.tagger.WordTable;

/**
 * The command that trains: {@code <word table> <data folder> <output> [name=value ...]}; see {@link TrainingOptions}.
 *
 * <p>First it learns with some documents held out, scores itself on them and calibrates its confidences. Then, unless
 * {@code trial=true}, it learns from all documents and writes that model with that calibration.
 */
public final class Train {

    private static final Set<EntityType> SCORED =
            EnumSet.of(EntityType.PERSON, EntityType.PLACE, EntityType.ORGANIZATION);
    private static final List<String> TESTS = List.of("wikigold", "uner-ewt", "wnut17", "crossner-politics");

    private final TrainingOptions options;
    private final Path data;
    private final WordTable words;

    private Train(TrainingOptions options, Path data, WordTable words) {
        this.options = options;
        this.data = data;
        this.words = words;
    }

    /** Runs the command. */
    public static void main(String[] arguments) throws IOException {
        Map<String, String> given = Arrays.stream(arguments)
                .skip(3)
                .map(argument -> argument.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        TrainingOptions options = TrainingOptions.of(given);
        IO.println(options);
        Train train = new Train(options, Path.of(arguments[1]), words(Path.of(arguments[0])));
        Corpus parted = Corpus.read(train.data, true);
        TaggerModel model = train.learn(parted);
        Calibration calibration = calibrate(model, parted);
        train.report(model.with(calibration), parted);
        if (!Boolean.parseBoolean(given.get("trial"))) {
            model = train.learn(Corpus.read(train.data, false));
            train.report(model.with(calibration), parted);
        }
        Path output = Path.of(arguments[2]);
        try (OutputStream out = Files.newOutputStream(output)) {
            model.with(calibration).write(out);
        }
        IO.println("%,d features, %,d bytes".formatted(model.weights().size(), Files.size(output)));
    }

    private static WordTable words(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return WordTable.read(in, in);
        }
    }

    private TaggerModel learn(Corpus corpus) {
        List<TrainingDocument> documents = options.augment() > 0
                ? new Augmenter(options.seed(), options.augment(), options.swap()).augment(corpus.training())
                : corpus.training();
        FeatureDictionary dictionary = new FeatureDictionary(options.least());
        List<EncodedDocument> encoded = new Encoder(words, dictionary).encode(documents);
        IO.println("%,d documents, %,d tokens, %,d features"
                .formatted(
                        encoded.size(),
                        encoded.stream().mapToInt(EncodedDocument::length).sum(),
                        dictionary.size()));
        List<Learner> members = IntStream.range(0, options.members())
                .mapToObj(member -> learn(encoded, dictionary.size(), member))
                .toList();
        return new Committee(members, options).model(words, dictionary.hashes());
    }

    private Learner learn(List<EncodedDocument> documents, int features, int member) {
        Learner learner = new Learner(options, features, member);
        for (int epoch = 1; epoch <= options.epochs(); epoch++) {
            long start = System.nanoTime();
            double loss = learner.epoch(documents, epoch);
            IO.println("member %d, epoch %d: loss %.4f, %.0f s"
                    .formatted(member, epoch, loss, (System.nanoTime() - start) / 1e9));
            if (epoch > options.epochs() / 2) {
                learner.snapshot();
            }
        }
        return learner;
    }

    private static Calibration calibrate(TaggerModel model, Corpus corpus) {
        CalibrationFitter fitter = new CalibrationFitter();
        Tagger tagger = new Tagger(model);
        corpus.heldOut().values().forEach(documents -> fitter.add(tagger, documents, SCORED));
        return fitter.fit();
    }

    private void report(TaggerModel model, Corpus corpus) throws IOException {
        Tagger tagger = new Tagger(model);
        double sum = 0;
        for (Map.Entry<Source, List<List<LabeledSentence>>> entry :
                corpus.heldOut().entrySet()) {
            sum += line(tagger, "held out " + entry.getKey(), entry.getValue());
        }
        IO.println(
                "  held out, mean %.2f".formatted(100 * sum / corpus.heldOut().size()));
        for (String test : TESTS) {
            line(tagger, test + " test", Iob2Reader.read(data.resolve(test).resolve("test.iob2")));
        }
    }

    private static double line(Tagger tagger, String name, List<List<LabeledSentence>> documents) {
        TaggerScores scores = TaggerScores.of(tagger::tag, documents, SCORED);
        IO.println("  %-24s P %.1f R %.1f F1 %.1f ECE %.3f"
                .formatted(
                        name,
                        100 * scores.micro().precision(),
                        100 * scores.micro().recall(),
                        100 * scores.micro().f1(),
                        scores.calibrationError()));
        return scores.micro().f1();
    }
}
