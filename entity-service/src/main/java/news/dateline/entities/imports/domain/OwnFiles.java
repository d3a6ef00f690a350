package news.dateline.entities.imports.domain;

import java.io.InputStream;

/** The files that come with the service. */
public interface OwnFiles {

    /** The bytes of one. */
    InputStream open(String name);
}
