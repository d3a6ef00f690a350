package news.dateline.platform.idempotency;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

/** The answers that are kept for requests sent again. */
@ApplicationScoped
public class StoredAnswers {

    private static final Logger LOG = Logger.getLogger(StoredAnswers.class);

    private final IdempotencyTable table;

    StoredAnswers(IdempotencyTable table) {
        this.table = table;
    }

    /** Deletes, in the running transaction, all answers that speak of a thing which that transaction erases. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(UUID thing) {
        table.forgetAbout(thing);
    }

    @Scheduled(every = "10m", delayed = "1m", identity = "idempotency-keys")
    @Transactional
    void forgetOld() {
        table.forgetOld();
        LOG.debug("Answers older than a day are forgotten");
    }
}
