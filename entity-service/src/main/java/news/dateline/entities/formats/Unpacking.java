package news.dateline.entities.formats;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

import news.dateline.entities.imports.domain.Packing;
import news.dateline.entities.imports.domain.UnreadableFileException;

/** Unpacks what is packed; a file's first bytes say how. */
@ApplicationScoped
class Unpacking implements Packing {

    private static final int BUFFER = 1 << 16;

    /** The bytes themselves, of gzip, bzip2 or not packed at all. */
    @Override
    public InputStream unpack(InputStream file) throws IOException {
        var buffered = new BufferedInputStream(file, BUFFER);
        buffered.mark(3);
        int first = buffered.read();
        int second = buffered.read();
        int third = buffered.read();
        buffered.reset();
        if (first == 0x1f && second == 0x8b) {
            return new GZIPInputStream(buffered, BUFFER);
        }
        if (first == 'B' && second == 'Z' && third == 'h') {
            // Parallel packers write several streams one after the other.
            return new BZip2CompressorInputStream(buffered, true);
        }
        if (first == 'P' && second == 'K' && third == 3) {
            throw new UnreadableFileException(
                    "The file is a ZIP archive: unpack it, or pack the file in it with gzip or bzip2.");
        }
        return buffered;
    }
}
