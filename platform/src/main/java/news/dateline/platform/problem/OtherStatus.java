package news.dateline.platform.problem;

import jakarta.ws.rs.core.Response;

/** A status that Jakarta REST has no constant for. */
record OtherStatus(int getStatusCode, String getReasonPhrase) implements Response.StatusType {

    @Override
    public Response.Status.Family getFamily() {
        return Response.Status.Family.familyOf(getStatusCode);
    }
}
