package news.dateline.entities.set.api;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;

import news.dateline.contracts.problem.ProblemType;
import news.dateline.entities.set.domain.EntitySet;
import news.dateline.entities.set.domain.SetOutcome;
import news.dateline.platform.problem.HttpProblem;
import news.dateline.platform.problem.Problems;

/** Answers with sets, and with why one was not changed. */
final class SetResponses {

    private SetResponses() {}

    /** The set that a change came to. */
    static EntitySet set(SetOutcome outcome) {
        return switch (outcome) {
            case SetOutcome.Done done -> done.set();
            case SetOutcome.Failure failure -> throw problem(failure);
        };
    }

    /** 204 if something was deleted. */
    static Response gone(SetOutcome outcome) {
        return switch (outcome) {
            case SetOutcome.Done done -> Response.noContent().build();
            case SetOutcome.Failure failure -> throw problem(failure);
        };
    }

    private static HttpProblem problem(SetOutcome.Failure failure) {
        return switch (failure) {
            case SetOutcome.NameTaken taken ->
                Problems.of(
                        ProblemType.CONFLICT,
                        "You have another set of this name: choose another name, or change that one.");
            case SetOutcome.NotYours others ->
                Problems.of(ProblemType.FORBIDDEN, "It is another's, shared for reading: make a set of your own.");
            case SetOutcome.Refused refused -> Problems.of(ProblemType.CONFLICT, refused.reason());
            case SetOutcome.Missing missing -> Problems.notFound();
        };
    }

    static Response tagged(Response.ResponseBuilder response, EntitySet set, String reader) {
        return response.tag(new EntityTag(Integer.toString(set.version())))
                .entity(SetJson.of(set, reader))
                .build();
    }
}
