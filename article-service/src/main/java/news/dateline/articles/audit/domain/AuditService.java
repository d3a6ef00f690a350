package news.dateline.articles.audit.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Reads, chains and verifies the audit trail. */
@ApplicationScoped
public class AuditService {

    private static final int BATCH = 1000;

    private final AuditRecords records;

    AuditService(AuditRecords records) {
        this.records = records;
    }

    /** Reads the newest first. */
    @Transactional
    public List<AuditRecord> list(AuditRecords.Query query) {
        return records.list(query);
    }

    /** Chains some of what is not chained yet; returns whether there may be more. */
    @Transactional
    public boolean chainSome() {
        Optional<AuditHead> locked = records.lockHead();
        if (locked.isEmpty()) {
            return false;
        }
        AuditHead head = locked.get();
        List<AuditRecord> chained = new ArrayList<>();
        for (AuditRecord record : records.unchained(BATCH)) {
            AuditRecord.Link link = AuditChain.link(head, record);
            chained.add(new AuditRecord(
                    record.id(),
                    record.article(),
                    record.action(),
                    record.before(),
                    record.after(),
                    record.actor(),
                    record.at(),
                    record.note(),
                    Optional.of(link)));
            head = new AuditHead(link.position(), link.hash());
        }
        if (!chained.isEmpty()) {
            records.chain(chained, head);
        }
        return chained.size() == BATCH;
    }

    /**
     * Checks whether records are as they were written.
     *
     * @param after the position to begin behind; what it has is taken for granted
     * @param limit how many to check at most
     */
    @Transactional
    public Verification verify(long after, int limit) {
        AuditHead head = records.head();
        AuditHead last = start(after);
        long checked = 0;
        while (checked < limit) {
            int size = (int) Math.min(BATCH, limit - checked);
            List<AuditRecord> batch = records.chained(last.position(), size);
            for (AuditRecord record : batch) {
                Optional<String> fault = AuditChain.fault(last, record);
                if (fault.isPresent()) {
                    return broken(checked, last, head, Optional.of(record.id()), fault.get());
                }
                AuditRecord.Link link = record.link().orElseThrow();
                last = new AuditHead(link.position(), link.hash());
                checked++;
            }
            if (batch.size() < size) {
                return atTheEnd(checked, last, head);
            }
        }
        boolean more = last.position() < head.position();
        return new Verification(checked, last.position(), more, head, records.countUnchained(), Optional.empty());
    }

    private AuditHead start(long after) {
        return after == 0
                ? AuditChain.START
                : records.chained(after - 1, 1).stream()
                        .flatMap(record -> record.link().stream())
                        .filter(link -> link.position() == after)
                        .map(link -> new AuditHead(link.position(), link.hash()))
                        .findFirst()
                        .orElse(AuditChain.START);
    }

    /** The end of the chain must be the head that was noted when it was chained. */
    private Verification atTheEnd(long checked, AuditHead last, AuditHead head) {
        if (last.position() < head.position()) {
            String reason = "the record at position " + (last.position() + 1) + " is missing, and all behind it";
            return broken(checked, last, head, Optional.empty(), reason);
        }
        if (last.position() == head.position() && !last.hash().equals(head.hash())) {
            return broken(
                    checked, last, head, Optional.empty(), "the last record is not the one that was chained last");
        }
        return new Verification(checked, last.position(), false, head, records.countUnchained(), Optional.empty());
    }

    private Verification broken(long checked, AuditHead last, AuditHead head, Optional<Long> id, String reason) {
        Verification.Fault fault = new Verification.Fault(last.position() + 1, id, reason);
        return new Verification(checked, last.position(), false, head, records.countUnchained(), Optional.of(fault));
    }
}
