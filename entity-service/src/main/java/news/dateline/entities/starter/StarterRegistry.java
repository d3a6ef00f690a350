package news.dateline.entities.starter;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

import news.dateline.entities.audience.Actor;
import news.dateline.entities.imports.domain.ImportFormat;
import news.dateline.entities.imports.domain.ImportJob;
import news.dateline.entities.imports.domain.ImportOptions;
import news.dateline.entities.imports.domain.ImportStore;

/**
 * Enters an import for each file of the starter registry. A file's digest is the import's key, so that whichever replica comes
 * first enters it, no start does so again, and a newer version of the file is taken in as well.
 */
@ApplicationScoped
class StarterRegistry {

    private static final Logger LOG = Logger.getLogger(StarterRegistry.class);
    private static final String SOURCE = "starter";
    private static final Actor ACTOR = new Actor("dateline", "entity-service", "starter");
    private static final ImportOptions TABLE = ImportOptions.all(SOURCE).withDelimiter('\t');

    private record File(String name, ImportFormat format, ImportOptions options) {}

    /** The best known first: where two things share a name, the first one finds the candidate that articles left. */
    private static final List<File> FILES = List.of(
            new File("countries.ndjson", ImportFormat.NDJSON, ImportOptions.all("world-countries")),
            new File("organisations.tsv", ImportFormat.CSV, TABLE),
            new File("places.tsv", ImportFormat.CSV, TABLE),
            new File("cities.ndjson.gz", ImportFormat.NDJSON, ImportOptions.all("geonames")));

    private final StarterConfig config;
    private final StarterFiles files;
    private final ImportStore imports;
    private final Clock clock;
    private volatile boolean entered;

    StarterRegistry(StarterConfig config, StarterFiles files, ImportStore imports, Clock clock) {
        this.config = config;
        this.files = files;
        this.imports = imports;
        this.clock = clock;
    }

    /** Again and again until it succeeds: the database may come up later than the service. */
    @Scheduled(
            every = "10s",
            delayed = "0s",
            identity = "starter-registry",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void enterOnce() {
        if (entered || !config.enabled()) {
            return;
        }
        try {
            enter();
            entered = true;
        } catch (RuntimeException e) {
            LOG.warnf("The starter registry waits for the database: %s", e.getMessage());
        }
    }

    void enter() {
        for (File file : FILES) {
            var job = ImportJob.ofOwnFile(file.format(), file.options(), file.name(), ACTOR, clock.instant());
            imports.add(job, Optional.of("starter:" + file.name() + ":" + files.digest(file.name())));
        }
    }
}
