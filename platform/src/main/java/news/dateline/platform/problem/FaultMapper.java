package news.dateline.platform.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import org.jboss.logging.Logger;

import news.dateline.contracts.problem.ProblemType;

/** What nobody foresaw. The log has it whole; the client learns only under which request id. */
@Provider
public class FaultMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(FaultMapper.class);

    @Override
    public Response toResponse(Throwable fault) {
        LOG.error("A request failed", fault);
        return ProblemResponses.of(Problems.of(ProblemType.INTERNAL_ERROR));
    }
}
