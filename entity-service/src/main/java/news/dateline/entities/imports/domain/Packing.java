package news.dateline.entities.imports.domain;

import java.io.IOException;
import java.io.InputStream;

/** Unpacks what is packed. */
public interface Packing {

    /** The bytes themselves, of a file that is packed in a common way or not at all. */
    InputStream unpack(InputStream file) throws IOException;
}
