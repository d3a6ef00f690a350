package news.dateline.extraction.training;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;

import org.tukaani.xz.XZInputStream;

/**
 * The open lexical resources that training compiles into the model, read from the two jars that hold them.
 *
 * @param vectors 50 numbers for each of a million words as they stand in text, digits as 0
 * @param clusters for each word in lower case, digits as 0, the bits of its Brown cluster
 * @param namePlaces for each token of a name the probabilities of B, M, E, W of PER, ORG, LOC, MISC
 * @param links how often a word is linked when it stands in an encyclopaedia's text
 */
record LexicalResources(
        Map<String, float[]> vectors,
        Map<String, String> clusters,
        Map<String, float[]> namePlaces,
        Map<String, Float> links) {

    private static final String EMORY = "edu/emory/mathcs/nlp/lexica/";
    private static final String KNOWNER =
            "mpi/ner/aida_20180120_cs_de_en_es_ru_zh_v18/generated_configurations/en/aida_20180120_cs_de_en_es_ru_zh_v18_";
    private static final ObjectInputFilter ONLY_COLLECTIONS = ObjectInputFilter.Config.createFilter(
            "java.util.HashMap;java.util.HashSet;java.util.Map$Entry;java.lang.String;java.lang.Number;java.lang.Float;!*");

    static LexicalResources read(Path emory, Path knowner) throws IOException {
        try (ZipFile english = new ZipFile(emory.toFile());
                ZipFile names = new ZipFile(knowner.toFile())) {
            return new LexicalResources(vectors(english), clusters(english), namePlaces(names), links(names));
        }
    }

    private static Map<String, float[]> vectors(ZipFile jar) throws IOException {
        Map<String, float[]> vectors = new HashMap<>();
        map(jar, EMORY + "en-word-embeddings-undigitalized.xz")
                .forEach((word, vector) -> vectors.put((String) word, (float[]) vector));
        return vectors;
    }

    /** The jar has a set of a cluster's prefixes for each word; the longest is the cluster. */
    private static Map<String, String> clusters(ZipFile jar) throws IOException {
        Map<String, String> clusters = new HashMap<>();
        map(jar, EMORY + "en-brown-clusters-simplified-lowercase.xz").forEach((word, prefixes) -> {
            String longest = "";
            for (Object prefix : (Set<?>) prefixes) {
                longest = ((String) prefix).length() > longest.length() ? (String) prefix : longest;
            }
            clusters.put((String) word, longest);
        });
        return clusters;
    }

    private static Map<?, ?> map(ZipFile jar, String entry) throws IOException {
        try (InputStream in = new BufferedInputStream(new XZInputStream(open(jar, entry)), 1 << 20);
                ObjectInputStream objects = new ObjectInputStream(in)) {
            objects.setObjectInputFilter(ONLY_COLLECTIONS);
            return (Map<?, ?>) objects.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException(entry + " holds something else than a map", e);
        }
    }

    private static Map<String, float[]> namePlaces(ZipFile jar) throws IOException {
        Map<String, float[]> places = new HashMap<>();
        InputStream in = open(jar, KNOWNER + "tokenClassProbs-bmeow.tsv");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] fields = line.split("\t", -1);
                float[] distribution = new float[fields.length - 1];
                for (int i = 0; i < distribution.length; i++) {
                    distribution[i] = Float.parseFloat(fields[i + 1]);
                }
                places.put(fields[0], distribution);
            }
        }
        return places;
    }

    private static Map<String, Float> links(ZipFile jar) throws IOException {
        try (InputStream in = new BufferedInputStream(open(jar, KNOWNER + "wikiLinkLikelihoods"), 1 << 20)) {
            return KryoMap.read(in);
        }
    }

    private static InputStream open(ZipFile jar, String entry) throws IOException {
        var found = jar.getEntry(entry);
        if (found == null) {
            throw new IOException(jar.getName() + " has no entry " + entry);
        }
        return jar.getInputStream(found);
    }
}
