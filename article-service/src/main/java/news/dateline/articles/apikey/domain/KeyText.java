package news.dateline.articles.apikey.domain;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The key as its client has it: {@code dlk_<12 characters>_<43 characters>}. The beginning finds it, and lets scanners
 * recognise one that was published by mistake; the rest is the secret.
 *
 * @param prefix {@code dlk_} and the first part
 * @param secret 43 random letters and digits: 256 bits, which nobody guesses
 */
record KeyText(String prefix, String secret) {

    private static final Pattern FORM = Pattern.compile("(dlk_[0-9A-Za-z]{12})_([0-9A-Za-z]{43})");
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int PREFIX_LENGTH = 12;
    private static final int SECRET_LENGTH = 43;

    /** A new one. */
    static KeyText create(SecureRandom random) {
        return new KeyText("dlk_" + characters(random, PREFIX_LENGTH), characters(random, SECRET_LENGTH));
    }

    /** The parts of a text, if it looks like a key. */
    static Optional<KeyText> parse(String text) {
        Matcher parts = FORM.matcher(text);
        return parts.matches() ? Optional.of(new KeyText(parts.group(1), parts.group(2))) : Optional.empty();
    }

    /** What the client gets, once. */
    String text() {
        return prefix + '_' + secret;
    }

    private static String characters(SecureRandom random, int count) {
        StringBuilder characters = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            characters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return characters.toString();
    }

    /** No log shows the secret. */
    @Override
    public String toString() {
        return prefix;
    }
}
