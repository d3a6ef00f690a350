package news.dateline.articles.story.domain;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/** Takes a text apart into overlapping sequences, as hashes: of words, or of letters in scripts that do not separate words. */
final class Shingles {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final int WORDS = 3;
    private static final int LETTERS = 5;
    private static final Set<UnicodeScript> WITHOUT_SPACES = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private Shingles() {}

    static long[] of(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            words.add(word.group());
        }
        String letters = String.join("", words);
        return isWithoutSpaces(letters) ? ofLetters(letters) : ofWords(words);
    }

    private static boolean isWithoutSpaces(String letters) {
        long without = letters.codePoints()
                .filter(letter -> WITHOUT_SPACES.contains(UnicodeScript.of(letter)))
                .count();
        return without * 2 > letters.length();
    }

    private static long[] ofWords(List<String> words) {
        long[] hashes = words.stream().mapToLong(Shingles::hash).toArray();
        return sequences(hashes, WORDS);
    }

    private static long[] ofLetters(String letters) {
        return sequences(letters.codePoints().asLongStream().map(Shingles::mix).toArray(), LETTERS);
    }

    private static long[] sequences(long[] hashes, int length) {
        return LongStream.range(0, Math.max(0, hashes.length - length + 1))
                .map(from -> {
                    long sequence = 0;
                    for (int place = 0; place < length; place++) {
                        sequence = mix(sequence * 31 + hashes[(int) from + place]);
                    }
                    return sequence;
                })
                .distinct()
                .toArray();
    }

    private static long hash(String word) {
        long hash = 0xcbf2_9ce4_8422_2325L;
        for (int at = 0; at < word.length(); at++) {
            hash = (hash ^ word.charAt(at)) * 0x100_0000_01b3L;
        }
        return mix(hash);
    }

    /** The last step of SplitMix64 (Steele, Lea, Flood, 2014): every bit of the result depends on every bit. */
    static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xbf58_476d_1ce4_e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d0_49bb_1331_11ebL;
        return mixed ^ (mixed >>> 31);
    }
}
