package news.dateline.entities.imports.store;

import java.io.InputStream;
import java.util.Optional;

import news.dateline.entities.imports.domain.ImportId;
import news.dateline.entities.sql.Sql;

/** The pieces of a file, one after the other. */
final class PieceStream extends InputStream {

    private static final String NEXT = "select bytes from entity_import_piece where import_id = ? and piece = ?";

    private final Sql sql;
    private final ImportId id;
    private int piece;
    private byte[] bytes = new byte[0];
    private int position;

    PieceStream(Sql sql, ImportId id) {
        this.sql = sql;
        this.id = id;
    }

    @Override
    public int read() {
        return isAtEnd() ? -1 : bytes[position++] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (isAtEnd()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - position);
        System.arraycopy(bytes, position, target, offset, count);
        position += count;
        return count;
    }

    private boolean isAtEnd() {
        if (position == bytes.length) {
            Optional<byte[]> next = sql.first(NEXT, row -> row.getBytes("bytes"), id.value(), piece);
            piece++;
            position = 0;
            bytes = next.orElse(new byte[0]);
        }
        return bytes.length == 0;
    }
}
