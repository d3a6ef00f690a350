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
 * The command that scores the tagger on annotated tokens: {@code [--model <file>] [--all-types] [--speed] <file>...}.
 * Without {@code --model} it takes the model of the library; without {@code --all-types} it counts persons, places and
 * organizations.
 */
public final class EvaluateTagger {

    private static final Set<EntityType> THREE =
            EnumSet.of(EntityType.PERSON, EntityType.PLACE, EntityType.ORGANIZATION);

    private static final String USAGE = """
            Usage: ./dateline evaluate [--all-types] [--speed] [--model FILE] FILE...

            Scores the tagger on files of annotated tokens (one token and its IOB2 tag a line, separated by a tab; a blank
            line between sentences; -DOCSTART- between documents): precision, recall and F1 by exact span and type.

              --all-types   count groups, events, works and products too, not only persons, places and organizations
              --speed       also measure tokens a second and the heap
              --model FILE  a model other than the one that is shipped
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
        boolean all = given.remove("--all-types");
        Optional<Path> model = takeModel(given);
        if (given.isEmpty() || given.stream().anyMatch(argument -> argument.startsWith("-"))) {
            System.err.println(USAGE);
            System.exit(2);
        }
        try {
            evaluate(
                    given.stream().map(Path::of).toList(), all ? EnumSet.allOf(EntityType.class) : THREE, speed, model);
        } catch (NoSuchFileException e) {
            System.err.println("There is no file " + e.getMessage() + ".");
            System.exit(1);
        } catch (IOException | UncheckedIOException e) {
            System.err.println("A file cannot be read: " + e.getMessage());
            System.exit(1);
        }
    }

    private static Optional<Path> takeModel(List<String> given) {
        int option = given.indexOf("--model");
        if (option < 0 || option + 1 == given.size()) {
            return Optional.empty();
        }
        given.remove(option);
        return Optional.of(Path.of(given.remove(option)));
    }

    private static void evaluate(List<Path> files, Set<EntityType> types, boolean speed, Optional<Path> model)
            throws IOException {
        long start = System.nanoTime();
        Tagger tagger = model.isPresent() ? read(model.get()) : Tagger.english();
        IO.println(
                "model %s loaded in %d ms".formatted(tagger.modelVersion(), (System.nanoTime() - start) / 1_000_000));
        if (speed) {
            IO.println(SpeedMeter.heap(tagger));
        }
        for (Path file : files) {
            List<List<LabeledSentence>> documents = Iob2Reader.read(file);
            IO.println(file);
            IO.println(TaggerScores.of(tagger, documents, types).report());
            if (speed) {
                IO.println(SpeedMeter.measure(tagger, documents));
            }
        }
    }

    private static Tagger read(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return new Tagger(TaggerModel.read(in));
        }
    }
}
