package news.dateline.entities.formats;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;

import news.dateline.contracts.event.EntityKind;
import news.dateline.contracts.event.EntityStatus;
import news.dateline.entities.imports.domain.EntityRecord;
import news.dateline.entities.imports.domain.ImportFormat;
import news.dateline.entities.imports.domain.ImportOptions;
import news.dateline.entities.imports.domain.Line;
import news.dateline.entities.imports.domain.UnreadableFileException;
import news.dateline.entities.registry.domain.Coordinates;
import news.dateline.entities.registry.domain.EntityName;
import news.dateline.entities.registry.domain.ExternalId;
import news.dateline.entities.registry.domain.NameKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FormatsTest {

    private static final ImportOptions ALL = ImportOptions.all("test");
    private static final String BAKU =
            "587084\tBaku\tBaku\tBAK,Bakı,Баку\t40.37767\t49.89201\tP\tPPLC\tAZ\t\t09\t\t\t\t1116513"
                    + "\t\t-28\tAsia/Baku\t2024-01-01";
    private static final String ITEM = """
            {"type":"item","id":"Q9248","labels":{"en":{"language":"en","value":"Baku"},"az":{"language":"az","value":"Bakı"},\
            "de":{"language":"de","value":"Baku"}},"descriptions":{"en":{"language":"en","value":"capital of Azerbaijan"}},\
            "aliases":{"en":[{"language":"en","value":"Bakou"}]},"claims":{"P31":[{"mainsnak":{"datavalue":{"value":\
            {"id":"Q5119"}}},"rank":"normal"}],"P625":[{"mainsnak":{"datavalue":{"value":{"latitude":40.36,"longitude":49.83,\
            "globe":"http://www.wikidata.org/entity/Q2"}}},"rank":"normal"}],"P1566":[{"mainsnak":{"datavalue":{"value":\
            "587084"}},"rank":"normal"}]},"sitelinks":{"enwiki":{},"dewiki":{}}}""";

    @Test
    void geoNamesGivesPlaceCoordinatesIdAndNames() throws IOException {
        var record = records(ImportFormat.GEONAMES, BAKU + "\n", ALL).getFirst();

        var draft = record.draft();
        assertThat(draft.type()).isEqualTo(EntityKind.PLACE);
        assertThat(names(record)).containsExactly("Baku", "Bakı", "Баку");
        assertThat(draft.details().coordinates()).isEqualTo(new Coordinates(40.37767, 49.89201));
        assertThat(draft.details().description()).isEqualTo("capital in Azerbaijan");
        assertThat(ids(record)).containsExactly("geonames:587084");
        assertThat(record.popularity()).isBetween(0.7, 0.8);
    }

    @Test
    void aLineOfGeoNamesWithTooFewColumnsSaysSo() throws IOException {
        var line = lines(ImportFormat.GEONAMES, "587084,Baku\n", ALL).getFirst();

        assertThat(((Line.Faulty) line).problem()).contains("has 1 columns parted by tabs and must have 19");
    }

    @Test
    void aDumpOfWikidataIsAnArrayOfItems() throws IOException {
        var lines = lines(ImportFormat.WIKIDATA, "[\n" + ITEM + ",\n]\n", ALL);

        assertThat(lines).hasSize(3);
        var record = ((Line.Telling) lines.get(1)).record();
        assertThat(record.draft().type()).isEqualTo(EntityKind.PLACE);
        assertThat(names(record)).contains("Baku", "Bakı", "Bakou");
        assertThat(ids(record)).containsExactlyInAnyOrder("wikidata:Q9248", "geonames:587084");
        assertThat(record.draft().details().coordinates()).isEqualTo(new Coordinates(40.36, 49.83));
        assertThat(record.popularity()).isGreaterThan(0.1);
    }

    @Test
    void languagesAndTypesFilterADump() throws IOException {
        var azerbaijani = new ImportOptions("test", EntityStatus.CONFIRMED, Set.of(), Set.of("az"), ',', Map.of());
        var people =
                new ImportOptions("test", EntityStatus.CONFIRMED, Set.of(EntityKind.PERSON), Set.of(), ',', Map.of());

        assertThat(records(ImportFormat.WIKIDATA, ITEM, azerbaijani)
                        .getFirst()
                        .draft()
                        .names())
                .extracting(EntityName::language)
                .doesNotContain("de", "en");
        assertThat(lines(ImportFormat.WIKIDATA, ITEM, people)).containsExactly(new Line.Passed(1));
    }

    @Test
    void itemsOfClassesThatAreNoEntitiesArePassedOver() throws IOException {
        var line = lines(ImportFormat.WIKIDATA, ITEM.replace("Q5119", "Q4167410"), ALL);

        assertThat(line).containsExactly(new Line.Passed(1));
    }

    @Test
    void followTheMoneyGivesPeopleAndOrganisationsAndPassesTheRest() throws IOException {
        var lines = lines(ImportFormat.FTM, """
                {"id": "x1", "schema": "Company", "properties": {"name": ["Acme Ltd"], "previousName": ["Acme & Sons"], \
                "leiCode": ["5493001KJTIIGC8Y1R12"]}}
                {"id": "x2", "schema": "Ownership", "properties": {}}
                """, ALL);

        var record = ((Line.Telling) lines.getFirst()).record();
        assertThat(record.draft().type()).isEqualTo(EntityKind.ORGANIZATION);
        assertThat(record.draft().names()).extracting(EntityName::kind).contains(NameKind.FORMER);
        assertThat(ids(record)).containsExactly("ftm:x1", "lei:5493001KJTIIGC8Y1R12");
        assertThat(lines.get(1)).isEqualTo(new Line.Passed(2));
    }

    @Test
    void cellsInQuotationMarksMayHaveDelimitersQuotesAndLineEnds() throws IOException {
        var record = records(
                        ImportFormat.CSV,
                        "name,type,description\r\n\"Acme, \"\"Inc\"\"\",ORGANIZATION,\"two\nlines\"\r\n",
                        ALL)
                .getFirst();

        assertThat(record.draft().name()).isEqualTo("Acme, \"Inc\"");
        assertThat(record.draft().details().description()).isEqualTo("two\nlines");
    }

    @Test
    void aQuotationMarkThatIsNeverClosedCostsOneRow() throws IOException {
        var lines = lines(ImportFormat.CSV, "name,type\n\"Acme,ORGANIZATION\n" + "x,PLACE\n".repeat(150), ALL);

        assertThat(lines.getFirst()).isInstanceOf(Line.Faulty.class);
        assertThat(lines.getLast()).isInstanceOf(Line.Telling.class);
    }

    @Test
    void columnsMayHaveOtherTitles() throws IOException {
        var mapped = new ImportOptions(
                "test",
                EntityStatus.CANDIDATE,
                Set.of(EntityKind.ORGANIZATION),
                Set.of(),
                ';',
                Map.of("name", "Firma", "id:handelsregister", "HRB"));

        var record =
                records(ImportFormat.CSV, "Firma;HRB\nSiemens;12300\n", mapped).getFirst();

        assertThat(record.draft().name()).isEqualTo("Siemens");
        assertThat(record.draft().status()).isEqualTo(EntityStatus.CANDIDATE);
        assertThat(ids(record)).containsExactly("handelsregister:12300");
    }

    @Test
    void aTitleThatTheHeaderLacksIsToldWithThoseItHas() {
        var mapped =
                new ImportOptions("test", EntityStatus.CONFIRMED, Set.of(), Set.of(), ',', Map.of("name", "Firma"));

        assertThatThrownBy(() -> lines(ImportFormat.CSV, "Name,Type\n", mapped))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("no column \"Firma\"")
                .hasMessageContaining("Name, Type");
    }

    @Test
    void linesThatAreNotUtf8OrTooLongCostOnlyThemselves() throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write(new byte[] {(byte) 0xff, (byte) 0xfe, '\n'});
        bytes.write("x".repeat(1 << 21).getBytes(StandardCharsets.UTF_8));
        bytes.write("\n{\"type\":\"PLACE\",\"name\":\"Baku\"}".getBytes(StandardCharsets.UTF_8));

        var lines = lines(ImportFormat.NDJSON, new ByteArrayInputStream(bytes.toByteArray()), ALL);

        assertThat(((Line.Faulty) lines.get(0)).problem()).contains("UTF-8");
        assertThat(((Line.Faulty) lines.get(1)).problem()).contains("bytes");
        assertThat(lines.get(2)).isInstanceOf(Line.Telling.class);
    }

    @Test
    void packedAndPlainFilesAreToldByTheirFirstBytes() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new BZip2CompressorOutputStream(packed)) {
            out.write("hello".getBytes(StandardCharsets.UTF_8));
        }
        var unpacking = new Unpacking();

        assertThat(unpacking.unpack(new ByteArrayInputStream(packed.toByteArray())))
                .hasContent("hello");
        assertThat(unpacking.unpack(new ByteArrayInputStream("BZ".getBytes(StandardCharsets.UTF_8))))
                .hasContent("BZ");
    }

    private static List<EntityRecord> records(ImportFormat format, String file, ImportOptions options)
            throws IOException {
        return lines(format, file, options).stream()
                .map(line -> ((Line.Telling) line).record())
                .toList();
    }

    private static List<Line> lines(ImportFormat format, String file, ImportOptions options) throws IOException {
        return lines(format, new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), options);
    }

    private static List<Line> lines(ImportFormat format, InputStream file, ImportOptions options) throws IOException {
        var lines = new ArrayList<Line>();
        try (var reader = Formats.of(format).open(file, options)) {
            for (var line = reader.next(); line.isPresent(); line = reader.next()) {
                lines.add(line.get());
            }
        }
        return lines;
    }

    private static List<String> names(EntityRecord record) {
        return record.draft().names().stream().map(EntityName::name).toList();
    }

    private static List<String> ids(EntityRecord record) {
        return record.draft().details().externalIds().stream()
                .map(ExternalId::toString)
                .toList();
    }
}
