package news.dateline.entities.reconciliation.api;

import io.restassured.response.Response;

import news.dateline.entities.harness.Api;
import news.dateline.entities.harness.Tokens;

/** The reconciliation API as its clients use it. */
final class Reconciling {

    static final String V02 = "/api/v1/reconciliation/0.2";

    static final String V10 = "/api/v1/reconciliation/1.0-draft";

    private Reconciling() {}

    static Response reconcile(String batch) {
        return Api.as(Tokens.reader())
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParam("queries", batch)
                .post(V02);
    }

    static Response post(String path, String body) {
        return Api.as(Tokens.reader())
                .contentType("application/json")
                .body(body)
                .post(path);
    }
}
