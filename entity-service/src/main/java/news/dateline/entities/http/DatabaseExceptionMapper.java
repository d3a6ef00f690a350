package news.dateline.entities.http;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import org.jboss.logging.Logger;

import news.dateline.contracts.problem.ProblemType;
import news.dateline.entities.sql.DatabaseException;
import news.dateline.platform.problem.ProblemResponses;
import news.dateline.platform.problem.Problems;

/** While the database is away requests cannot be answered, which is no error of ours. */
@Provider
public class DatabaseExceptionMapper implements ExceptionMapper<DatabaseException> {

    private static final Logger LOG = Logger.getLogger(DatabaseExceptionMapper.class);

    @Override
    public Response toResponse(DatabaseException exception) {
        boolean outage = exception.isOutage();
        if (outage) {
            LOG.warnf("A request was not answered, for the database is away: %s", exception.getMessage());
        } else {
            LOG.error("A request was not answered, for the database refused a statement", exception);
        }
        return ProblemResponses.of(
                outage
                        ? Problems.of(
                                ProblemType.SERVICE_UNAVAILABLE, "The database is away; try again in a few seconds.")
                        : Problems.of(ProblemType.INTERNAL_ERROR, "The request could not be carried out."));
    }
}
