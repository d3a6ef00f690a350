package news.dateline.extraction.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;

import news.dateline.extraction.tagger.FingerprintIndex;
import news.dateline.extraction.tagger.WordTable;

/** Compiles the lexical resources into the table that the model carries. */
final class WordTableCompiler {

    private static final int SAMPLE = 50_000;

    private static final long SEED = 20_260_101;

    private final LexicalResources resources;

    WordTableCompiler(LexicalResources resources) {
        this.resources = resources;
    }

    WordTable compile() {
        List<String> words = new ArrayList<>(new WordSelection(resources).words());
        words.sort(Comparator.comparing(WordTable::hash, Long::compareUnsigned));
        List<String> rare = new ArrayList<>(new WordSelection(resources).rareNames());
        rare.sort(Comparator.comparing(WordTable::hash, Long::compareUnsigned));
        float[] codebook = codebook(words);
        float[] classes = nameClasses(words);
        List<String> paths = new ArrayList<>();
        Map<String, Integer> clusters = clusters(paths);
        int entries = words.size() + 1;
        byte[] codes = new byte[entries * WordTable.SUBSPACES];
        short[] clusterOf = new short[entries];
        byte[] classOf = new byte[entries + rare.size()];
        byte[] links = new byte[entries + rare.size()];
        IntStream.range(1, entries).forEach(i -> {
            String word = words.get(i - 1);
            encode(codebook, resources.vectors().get(word), codes, i * WordTable.SUBSPACES);
            String path = resources.clusters().get(word.toLowerCase(Locale.ROOT));
            clusterOf[i] = path == null ? 0 : clusters.get(path).shortValue();
            classOf[i] = nameClass(classes, word);
            links[i] = link(word);
        });
        IntStream.range(0, rare.size()).forEach(i -> {
            classOf[entries + i] = nameClass(classes, rare.get(i));
            links[entries + i] = link(rare.get(i));
        });
        return new WordTable(
                index(words), index(rare), codes, clusterOf, classOf, links, codebook, classes, bits(paths));
    }

    private static FingerprintIndex index(List<String> words) {
        return FingerprintIndex.of(words.stream().mapToLong(WordTable::hash).toArray());
    }

    private byte link(String word) {
        Float link = resources.links().get(word);
        return link == null ? 0 : (byte) (1 + Math.min(WordTable.LINK_LEVELS - 2, link * 15));
    }

    private Map<String, Integer> clusters(List<String> paths) {
        Map<String, Integer> clusters = new TreeMap<>();
        resources.clusters().values().forEach(path -> clusters.put(path, 0));
        paths.add("");
        clusters.replaceAll((path, none) -> {
            paths.add(path);
            return paths.size() - 1;
        });
        return clusters;
    }

    private static int[] bits(List<String> paths) {
        return paths.stream().mapToInt(path -> Integer.parseInt("1" + path, 2)).toArray();
    }

    private float[] codebook(List<String> words) {
        List<float[]> sample =
                sample(words.stream().map(resources.vectors()::get).toList());
        float[] book = new float[WordTable.VECTOR_CODES * WordTable.DIMENSIONS];
        for (int part = 0; part < WordTable.SUBSPACES; part++) {
            float[] points = new float[sample.size() * WordTable.SUBDIMENSIONS];
            for (int i = 0; i < sample.size(); i++) {
                System.arraycopy(
                        sample.get(i),
                        part * WordTable.SUBDIMENSIONS,
                        points,
                        i * WordTable.SUBDIMENSIONS,
                        WordTable.SUBDIMENSIONS);
            }
            float[] codes = KMeans.codebook(points, WordTable.SUBDIMENSIONS, WordTable.VECTOR_CODES, SEED + part);
            System.arraycopy(codes, 0, book, part * codes.length, codes.length);
        }
        return book;
    }

    private static void encode(float[] codebook, float[] vector, byte[] codes, int offset) {
        int size = WordTable.VECTOR_CODES * WordTable.SUBDIMENSIONS;
        float[] part = new float[size];
        for (int p = 0; p < WordTable.SUBSPACES; p++) {
            System.arraycopy(codebook, p * size, part, 0, part.length);
            codes[offset + p] =
                    (byte) KMeans.nearest(part, vector, p * WordTable.SUBDIMENSIONS, WordTable.SUBDIMENSIONS, 1);
        }
    }

    private float[] nameClasses(List<String> words) {
        List<float[]> sample = sample(words.stream()
                .map(resources.namePlaces()::get)
                .filter(places -> places != null)
                .toList());
        float[] points = new float[sample.size() * WordTable.NAME_PLACES];
        for (int i = 0; i < sample.size(); i++) {
            System.arraycopy(roots(sample.get(i)), 0, points, i * WordTable.NAME_PLACES, WordTable.NAME_PLACES);
        }
        return KMeans.codebook(points, WordTable.NAME_PLACES, WordTable.NAME_CLASSES, SEED);
    }

    private byte nameClass(float[] classes, String word) {
        float[] places = resources.namePlaces().get(word);
        return places == null ? 0 : (byte) KMeans.nearest(classes, roots(places), 0, WordTable.NAME_PLACES, 1);
    }

    private static float[] roots(float[] probabilities) {
        float[] roots = new float[probabilities.length];
        for (int i = 0; i < roots.length; i++) {
            roots[i] = (float) Math.sqrt(probabilities[i]);
        }
        return roots;
    }

    private static List<float[]> sample(List<float[]> all) {
        SplittableRandom random = new SplittableRandom(SEED);
        return random.ints(SAMPLE, 0, all.size()).mapToObj(all::get).toList();
    }
}
