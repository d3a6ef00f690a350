package news.dateline.articles.article.api;

/** What the API description shows. */
final class Examples {

    static final String PROBLEM = "application/problem+json";

    static final String NINJS = """
            {
              "uri": "tag:example.com,2026:ferry",
              "language": "en",
              "headlines": [{"value": "The ferry to Aktau sails again"}],
              "bodies": [{"contentType": "text/plain", "value": "BAKU, Azerbaijan, March 11. The ferry to Aktau sails again."}],
              "infoSources": [{"literal": "caspian-wire"}]
            }
            """;

    static final String CORRECTION = """
            {
              "language": "en",
              "edNote": "Corrects the port in the headline: Aktau, not Atyrau.",
              "headlines": [{"value": "The ferry to Aktau sails again"}],
              "bodies": [{"contentType": "text/plain", "value": "BAKU, Azerbaijan, March 11. The ferry to Aktau sails again."}]
            }
            """;

    static final String WIRE_COPY = """
            date 2026-03-11 BAKU, Azerbaijan, March 11. The ferry to Aktau sails again.

            Tickets are sold at the port.
            """;

    private Examples() {}
}
