package news.dateline.articles.story.domain;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Takes a text apart into overlapping sequences, as hashes: of words, or of letters in scripts that do not separate words. */
final class Shingles {

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

    /** No script of these begins below. */
    private static final int FIRST_WITHOUT_SPACES = 0x0e00;

    /** Letters, marks and numbers, as bits of {@link Character#getType}. */
    private static final int PARTS_OF_WORDS = IntStream.of(
                    Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER)
            .map(type -> 1 << type)
            .sum();

    /** Of the hash FNV-1a. */
    private static final long EMPTY = 0xcbf2_9ce4_8422_2325L;

    private static final long PRIME = 0x100_0000_01b3L;

    private Shingles() {}

    static long[] of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return isWithoutSpaces(lower) ? ofLetters(lower) : ofWords(lower);
    }

    private static boolean isWithoutSpaces(String text) {
        int letters = 0;
        int without = 0;
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            at += Character.charCount(point);
            if (isPartOfWord(point)) {
                letters += Character.charCount(point);
                without += point >= FIRST_WITHOUT_SPACES && WITHOUT_SPACES.contains(UnicodeScript.of(point)) ? 1 : 0;
            }
        }
        return without * 2 > letters;
    }

    private static long[] ofWords(String text) {
        long[] hashes = new long[text.length() / 2 + 1];
        int words = 0;
        long hash = EMPTY;
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            at += Character.charCount(point);
            if (isPartOfWord(point)) {
                hash = (hash ^ point) * PRIME;
            } else if (hash != EMPTY) {
                hashes[words++] = mix(hash);
                hash = EMPTY;
            }
        }
        if (hash != EMPTY) {
            hashes[words++] = mix(hash);
        }
        return sequences(Arrays.copyOf(hashes, words), WORDS);
    }

    private static long[] ofLetters(String text) {
        long[] letters = text.codePoints()
                .filter(Shingles::isPartOfWord)
                .mapToLong(Shingles::mix)
                .toArray();
        return sequences(letters, LETTERS);
    }

    private static boolean isPartOfWord(int point) {
        return (PARTS_OF_WORDS >>> Character.getType(point) & 1) == 1;
    }

    /** Each once, in no order that means anything. */
    private static long[] sequences(long[] hashes, int length) {
        long[] all = new long[Math.max(0, hashes.length - length + 1)];
        for (int from = 0; from < all.length; from++) {
            for (int place = 0; place < length; place++) {
                all[from] = mix(all[from] * 31 + hashes[from + place]);
            }
        }
        Arrays.sort(all);
        int kept = 0;
        for (int at = 0; at < all.length; at++) {
            if (at == 0 || all[at] != all[at - 1]) {
                all[kept++] = all[at];
            }
        }
        return Arrays.copyOf(all, kept);
    }

    /** The last step of SplitMix64 (Steele, Lea, Flood, 2014): every bit of the result depends on every bit. */
    static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xbf58_476d_1ce4_e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d0_49bb_1331_11ebL;
        return mixed ^ (mixed >>> 31);
    }
}
