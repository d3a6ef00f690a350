package news.dateline.extraction.training;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import news.dateline.extraction.tagger.WordTable;

/** The command that makes the word table: {@code <nlp4j-english.jar> <knowner-models.jar> <output>}. */
public final class CompileWords {

    private CompileWords() {}

    /** Runs the command. */
    public static void main(String[] arguments) throws IOException {
        LexicalResources resources = LexicalResources.read(Path.of(arguments[0]), Path.of(arguments[1]));
        WordTable table = new WordTableCompiler(resources).compile();
        Path output = Path.of(arguments[2]);
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(output)))) {
            table.write(out, out);
        }
        IO.println("%,d words, %,d bytes".formatted(table.size(), Files.size(output)));
    }
}
