package news.dateline.entities.registry.domain;

/** Letters whose diacritic Unicode does not take apart, or that are written in two ways. */
final class Letters {

    private Letters() {}

    /** Expects lower case. */
    static String fold(String text) {
        var folded = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(folded, c));
        return folded.toString();
    }

    private static void append(StringBuilder folded, int c) {
        switch (c) {
            case 'ø' -> folded.append('o');
            case 'ł' -> folded.append('l');
            case 'đ', 'ð' -> folded.append('d');
            case 'ħ' -> folded.append('h');
            case 'ŧ' -> folded.append('t');
            case 'ı' -> folded.append('i');
            // Azerbaijani's schwa is written "a" where the letter is missing: Əliyev, Aliyev.
            case 'ə' -> folded.append('a');
            case 'ς' -> folded.append('σ');
            case 'ß' -> folded.append("ss");
            case 'æ' -> folded.append("ae");
            case 'œ' -> folded.append("oe");
            case 'þ' -> folded.append("th");
            default -> folded.appendCodePoint(c);
        }
    }
}
