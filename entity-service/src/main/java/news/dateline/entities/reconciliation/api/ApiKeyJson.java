package news.dateline.entities.reconciliation.api;

/** How a client authenticates, in the words of OpenAPI 2.0, which both versions of the manifest use. */
record ApiKeyJson(String type, String name, String in, String description) {

    static final ApiKeyJson BEARER = new ApiKeyJson(
            "apiKey", "Authorization", "header", "\"Bearer \" and an access token of the realm dateline");
}
