package news.dateline.articles.bulk.api;

/** A line as it was sent. */
final class Line {

    private final long number;
    private final byte[] bytes;
    private final boolean tooLong;

    /**
     * A line.
     *
     * @param number from 1
     * @param bytes without the line break; empty if it is too long
     * @param tooLong whether it is longer than {@link Lines#LONGEST}
     */
    Line(long number, byte[] bytes, boolean tooLong) {
        this.number = number;
        this.bytes = bytes;
        this.tooLong = tooLong;
    }

    long number() {
        return number;
    }

    /** Not copied: nobody keeps them. */
    byte[] bytes() {
        return bytes;
    }

    boolean tooLong() {
        return tooLong;
    }
}
