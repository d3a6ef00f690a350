package news.dateline.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Made-up entities, two names each: a full one of two words, which some share, and another one. The same number always gives the
 * same entity.
 */
final class SyntheticRegistry {

    private static final String[] SYLLABLES = {
        "ka", "ro", "mi", "lan", "ter", "vos", "bur", "dal", "shi", "no", "pe", "gra", "stan", "wick", "ville", "hou",
        "zen", "qui", "fer", "tor"
    };

    private static final List<String> TYPES = List.of("PERSON", "ORGANIZATION", "PLACE");
    private static final List<String> TRADES = List.of("bank", "mining", "railway", "painter", "harbour", "river");
    private static final int SYLLABLES_OF_A_WORD = 3;
    private static final int WORDS = 8_000;
    /** Have no divisor in common with the number of words, so that neighbours do not look alike. */
    private static final int SCATTER = 4_999;

    private SyntheticRegistry() {}

    static UUID id(int number) {
        return new UUID(0x0199_1000_0000_7000L, 0x8000_0000_0000_0000L + number);
    }

    static String type(int number) {
        return TYPES.get(number % TYPES.size());
    }

    /** Two words; one in some fifty is another entity's name as well. */
    static String name(int number) {
        int meant = number % 50 == 0 ? number / 2 : number;
        return word((int) ((long) meant * SCATTER % WORDS)) + " " + word(meant / 64 % WORDS) + suffix(meant);
    }

    static String otherName(int number) {
        return word(number / 64 % WORDS) + " of " + word((int) ((long) number * SCATTER % WORDS)) + suffix(number);
    }

    static String description(int number) {
        return TRADES.get(number % TRADES.size()) + " of " + word(number / 512 % WORDS);
    }

    private static String suffix(int number) {
        int more = number / (64 * WORDS);
        return more == 0 ? "" : " " + word(more);
    }

    private static String word(int number) {
        var word = new StringBuilder();
        int left = number;
        for (int i = 0; i < SYLLABLES_OF_A_WORD; i++) {
            word.append(SYLLABLES[left % SYLLABLES.length]);
            left /= SYLLABLES.length;
        }
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
