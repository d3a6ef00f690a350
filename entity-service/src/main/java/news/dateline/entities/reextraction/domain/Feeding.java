package news.dateline.entities.reextraction.domain;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Brings the articles of jobs on their way; one replica at a time does. */
@ApplicationScoped
public class Feeding {

    private final JobFlow flow;
    private final Requests requests;

    Feeding(JobFlow flow, Requests requests) {
        this.flow = flow;
        this.requests = requests;
    }

    /** Looks for the next articles of a job that has not seen all; whether there was one. */
    @Transactional
    public boolean select() {
        return flow.selectMore();
    }

    /** The jobs that are to be fed. */
    public List<JobId> running() {
        return flow.running();
    }

    /** Sends as many articles of a job as its rate permits since the last time. */
    @Transactional
    public void feed(JobId job) {
        var taken = flow.take(job);
        requests.send(job, taken);
        flow.settle(job, taken.size());
    }
}
