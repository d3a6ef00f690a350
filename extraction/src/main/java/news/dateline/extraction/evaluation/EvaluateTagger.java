package news.dateline.extraction.evaluation;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.tagger.Tagger;
import news.dateline.extraction.tagger.TaggerModel;

/**
 * The command that scores the tagger on annotated tokens, and a peer beside it. Without {@code --model} it takes the model of
 * the library; without {@code --all-types} it counts persons, places and organizations.
 */
public final class EvaluateTagger {

    private static final Set<EntityType> THREE =
            EnumSet.of(EntityType.PERSON, EntityType.PLACE, EntityType.ORGANIZATION);

    private static final String USAGE = """
            Usage: ./dateline evaluate [--all-types] [--speed] [--model FILE] [--peer corenlp] FILE...
                   ./dateline evaluate --gold [--speed] [--names FILE] [--differences ROW] [--peer corenlp] [FOLDER...]

            Scores the tagger on files of annotated tokens (one token and its IOB2 tag a line, separated by a tab; a blank
            line between sentences; -DOCSTART- between documents): precision, recall and F1 by exact span and type. With
            --gold it scores all stages on texts with annotations beside them; without a FOLDER on the gold standard.

              --all-types        count groups, events, works and products too, not only persons, places and organizations
              --speed            also measure tokens a second
              --model FILE       a model other than the one that is shipped
              --names FILE       read the texts as with a registry of these names: a file of ./dateline entities export
                                 --format ndjson, gzip too
              --differences ROW  list what was missed (-) and wrongly found (+) in the rows that begin so
              --peer corenlp     measure Stanford CoreNLP, too: same files, same run, same scorer. The first time fetches
                                 480 MB from Maven Central; CoreNLP is under the GPL and no part of Dateline.
            """;

    private EvaluateTagger() {}

    /** Runs the command; exit status 0, 1 if a file cannot be read, 2 for wrong arguments. */
    public static void main(String[] arguments) {
        List<String> given = new ArrayList<>(List.of(arguments));
        if (given.remove("--help") || given.remove("-h")) {
            IO.println(USAGE);
            return;
        }
        boolean speed = given.remove("--speed");
        Set<EntityType> types = given.remove("--all-types") ? EnumSet.allOf(EntityType.class) : THREE;
        Optional<Path> model = take("--model", given).map(Path::of);
        Optional<String> peer = take("--peer", given);
        if (given.isEmpty() || given.stream().anyMatch(argument -> argument.startsWith("-"))) {
            System.err.println(USAGE);
            System.exit(2);
        }
        List<Path> files = given.stream().map(Path::of).toList();
        try {
            Tagger tagger = SpeedMeter.load("model", () -> model.isPresent() ? read(model.get()) : Tagger.english());
            evaluate(tagger.modelVersion(), tagger::tag, files, types, speed);
            if (peer.isPresent()) {
                Peer other = Peer.named(peer.get());
                NameTagger loaded = SpeedMeter.load(other.taggerVersion(), other::loadTagger);
                evaluate(other.taggerVersion(), loaded, files, types, speed);
            }
        } catch (NoSuchFileException e) {
            System.err.println("There is no file " + e.getMessage() + ".");
            System.exit(1);
        } catch (IOException | UncheckedIOException e) {
            System.err.println("A file cannot be read: " + e.getMessage());
            System.exit(1);
        }
    }

    /** Takes an option and its value out of the arguments. */
    public static Optional<String> take(String name, List<String> given) {
        int option = given.indexOf(name);
        if (option < 0 || option + 1 == given.size()) {
            return Optional.empty();
        }
        given.remove(option);
        return Optional.of(given.remove(option));
    }

    private static void evaluate(String name, NameTagger tagger, List<Path> files, Set<EntityType> types, boolean speed)
            throws IOException {
        for (Path file : files) {
            List<List<LabeledSentence>> documents = Iob2Reader.read(file);
            IO.println("%s on %s".formatted(name, file));
            IO.println(TaggerScores.of(tagger, documents, types).report());
            if (speed) {
                List<List<List<String>>> texts = documents.stream()
                        .map(document ->
                                document.stream().map(LabeledSentence::tokens).toList())
                        .toList();
                long tokens = texts.stream()
                        .flatMap(List::stream)
                        .mapToLong(List::size)
                        .sum();
                IO.println(SpeedMeter.speed(() -> texts.forEach(tagger::tag), tokens));
            }
        }
    }

    private static Tagger read(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return new Tagger(TaggerModel.read(in));
        }
    }
}
