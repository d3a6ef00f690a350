package news.dateline.articles.article.api;

import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import org.jboss.logging.Logger;

import news.dateline.platform.problem.DatabaseProblems;
import news.dateline.platform.problem.ProblemResponses;

/** While the database is away requests cannot be answered, which is no error of ours. */
@Provider
public class PersistenceExceptionMapper implements ExceptionMapper<PersistenceException> {

    private static final Logger LOG = Logger.getLogger(PersistenceExceptionMapper.class);

    @Override
    public Response toResponse(PersistenceException exception) {
        if (DatabaseProblems.isOutage(exception)) {
            LOG.warnf("A request was not answered, for the database is away: %s", exception.getMessage());
        } else {
            LOG.error("A request was not answered, for the database refused a statement", exception);
        }
        return ProblemResponses.of(DatabaseProblems.of(exception));
    }
}
