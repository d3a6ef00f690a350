package news.dateline.entities.imports.domain;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

import static java.util.stream.Collectors.toUnmodifiableMap;

/** Opens the files of imports. */
@ApplicationScoped
class ImportFiles {

    private final ImportStore store;
    private final OwnFiles ownFiles;
    private final Packing packing;
    private final Map<ImportFormat, RecordFormat> formats;

    ImportFiles(ImportStore store, OwnFiles ownFiles, Packing packing, Instance<RecordFormat> formats) {
        this.store = store;
        this.ownFiles = ownFiles;
        this.packing = packing;
        this.formats = StreamSupport.stream(formats.spliterator(), false)
                .collect(toUnmodifiableMap(RecordFormat::format, Function.identity()));
    }

    LineReader open(ImportJob job) throws IOException {
        InputStream file = job.content().map(ownFiles::open).orElseGet(() -> store.content(job.id()));
        return formats.get(job.format()).open(packing.unpack(file), job.options());
    }
}
