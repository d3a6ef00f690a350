package news.dateline.articles.article.domain;

/** What was sent, byte for byte. */
public final class Original {

    private final byte[] bytes;
    private final String contentType;

    /** Keeps a copy of the bytes. */
    public Original(byte[] bytes, String contentType) {
        this.bytes = bytes.clone();
        this.contentType = contentType;
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Their media type. */
    public String contentType() {
        return contentType;
    }
}
