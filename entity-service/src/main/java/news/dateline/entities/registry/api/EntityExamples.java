package news.dateline.entities.registry.api;

/** What the API's description shows. */
final class EntityExamples {

    static final String PROBLEM = "application/problem+json";

    static final String PLACE = """
            {
              "type": "PLACE",
              "name": "Baku",
              "description": "Capital of Azerbaijan, on the Caspian Sea",
              "names": [
                {"name": "Baku", "language": "en", "kind": "official", "label": true},
                {"name": "Bakı", "language": "az", "kind": "official", "label": true},
                {"name": "Баку", "language": "ru", "kind": "transliteration", "label": true}
              ],
              "coordinates": {"latitude": 40.3777, "longitude": 49.892},
              "externalIds": [{"scheme": "wikidata", "value": "Q9248"}, {"scheme": "geonames", "value": "587084"}]
            }
            """;

    static final String PERSON = """
            {
              "type": "PERSON",
              "name": "Anne Delorme",
              "description": "Mayor of Lyon",
              "roles": [{"title": "Mayor", "organization": "City of Lyon", "since": "2020-07"}]
            }
            """;

    private EntityExamples() {}
}
