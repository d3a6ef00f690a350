package news.dateline.launcher.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ArticleReaderTest {

    @TempDir
    private Path folder;

    private final List<Item> found = new ArrayList<>();

    @Test
    void aFolderIsReadInTheOrderOfNames() throws IOException {
        file("all/b.json", "{\"uri\":\"b\"}");
        file("all/a.txt", "BAKU, March 11. Something happened.");
        file("all/deeper/c.ndjson", "{\"uri\":\"c\"}\n\n{\"uri\":\"d\"}\n");
        file("all/README.md", "not an article");

        read(folder.resolve("all"));

        assertThat(names())
                .containsExactly("all/a.txt", "all/b.json", "all/deeper/c.ndjson line 1", "all/deeper/c.ndjson line 3");
    }

    @Test
    void wireCopyOfEqualFileNamesIsOfDifferentArticles() throws IOException {
        file("all/a/1.txt", "BAKU, March 11. Something happened.");
        file("all/b/1.txt", "ASTANA, March 11. Something else happened.");

        read(folder.resolve("all"));

        assertThat(externalIds()).containsExactly("all/a/1.txt", "all/b/1.txt");
    }

    @Test
    void aFileGivenByItselfIsCalledAsInItsFolder() throws IOException {
        Path first = file("a/1.txt", "BAKU, March 11. Something happened.");
        Path second = file("b/1.txt", "ASTANA, March 11. Something else happened.");

        read(folder.resolve("a"));
        read(first);
        read(second);

        assertThat(externalIds()).containsExactly("a/1.txt", "a/1.txt", "b/1.txt");
    }

    @Test
    void wireCopyFromTwoFoldersOfOneNameIsNotMixedUp() throws IOException {
        file("x/wire/1.txt", "BAKU, March 11. Something happened.");
        file("y/wire/1.txt", "ASTANA, March 11. Something else happened.");
        ArticleReader reader = new ArticleReader(null, found::add);

        reader.read(folder.resolve("x/wire"));
        reader.read(folder.resolve("y/wire"));

        assertThat(found.get(0)).isInstanceOf(Item.Article.class);
        assertThat(found.get(1)).isInstanceOf(Item.Unreadable.class);
    }

    @Test
    void anArrayIsReadOneByOne() throws IOException {
        read(file("all/many.json", "[{\"uri\":\"a\"}, {\"uri\":\"b\"}, 7]"));

        assertThat(names()).containsExactly("all/many.json item 1", "all/many.json item 2", "all/many.json item 3");
        assertThat(found.get(2)).isEqualTo(new Item.Unreadable("all/many.json item 3", "is not a JSON object"));
    }

    @Test
    void articlesThatTellTheSameIdShareTheirKey() throws IOException {
        read(file("many.json", """
                [{"uri": "a"}, {"uri": "b", "altIds": [{"role": "externalId", "value": "a"}]}]
                """));

        assertThat(externalIds()).containsExactly("a", "a");
    }

    @Test
    void anArticleThatTellsNoIdIsKnownByItsContent() throws IOException {
        String ours = "urn:dateline:article:019a0000-0000-7000-8000-000000000000";
        read(file("one.ndjson", "{\"language\":\"en\"}\n{\"uri\":\"" + ours + "\"}\n"));
        read(file("two.json", "{ \"language\": \"en\" }"));

        List<String> ids = externalIds();
        assertThat(ids).allMatch(id -> id.matches("sha256:[0-9a-f]{64}"));
        assertThat(ids.get(2)).isEqualTo(ids.get(0)).isNotEqualTo(ids.get(1));
    }

    @Test
    void anUnreadableLineCostsOnlyItself() throws IOException {
        read(file("lines.ndjson", "{\"uri\":\"a\"}\n{oops\n{\"uri\":\"c\"}\n"));

        assertThat(found.get(0)).isInstanceOf(Item.Article.class);
        assertThat(found.get(1)).isInstanceOf(Item.Unreadable.class);
        assertThat(found.get(2)).isInstanceOf(Item.Article.class);
    }

    @Test
    void aLineThatWouldArriveAsAnotherIsUnreadable() throws IOException {
        Path file = file("all/lines.ndjson", "");
        Files.write(file, "{\"uri\":\"Zo\u00eb\"}\n".getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(file, """
                {"uri":"a","uri":"b"}
                {"uri":"a"} {"uri":"b"}
                """, StandardOpenOption.APPEND);

        read(file);

        assertThat(found)
                .hasSize(3)
                .allMatch(Item.Unreadable.class::isInstance)
                .first()
                .isEqualTo(new Item.Unreadable("all/lines.ndjson line 1", "is not valid UTF-8"));
    }

    @Test
    void whatWouldArriveAsAnotherIsNotReadFromAFileOfOneEither() throws IOException {
        Path latin1 = folder.resolve("latin1.json");
        Files.write(latin1, "[{\"uri\":\"Zo\u00eb\"}]".getBytes(StandardCharsets.ISO_8859_1));

        read(latin1);
        read(file("twice.json", "{\"uri\":\"a\",\"uri\":\"b\"}"));
        read(file("two.json", "{\"uri\":\"a\"} {\"uri\":\"b\"}"));

        assertThat(found).hasSize(3).allMatch(Item.Unreadable.class::isInstance);
    }

    @Test
    void whatFollowsAnArrayIsTold() throws IOException {
        read(file("all/two.json", "[{\"uri\":\"a\"}] [{\"uri\":\"b\"}]"));

        assertThat(names()).containsExactly("all/two.json item 1", "all/two.json after the array");
        assertThat(found.get(1)).isInstanceOf(Item.Unreadable.class);
    }

    @Test
    void numbersArriveToTheirLastDigit() throws IOException {
        String article = "{\"uri\":\"a\",\"genres\":[{\"x\":0.10000000000000000000000000010}]}";

        read(file("number.ndjson", article));

        assertThat(found)
                .singleElement()
                .isInstanceOfSatisfying(
                        Item.Article.class,
                        item -> assertThat(item.submission().size()).isEqualTo(article.length()));
    }

    @Test
    void aLineLongerThanAnyArticleCostsOnlyItself() throws IOException {
        read(file("all/long.ndjson", "{\"uri\":\"" + "x".repeat(ArticleReader.LONGEST) + "\"}\n{\"uri\":\"b\"}"));

        assertThat(names()).containsExactly("all/long.ndjson line 1", "all/long.ndjson line 2");
        assertThat(found.get(0)).isInstanceOf(Item.Unreadable.class);
        assertThat(found.get(1)).isInstanceOf(Item.Article.class);
    }

    @Test
    void aFaultInAnArrayIsReportedWithItsPlace() throws IOException {
        read(file("all/broken.json", "[{\"uri\":\"a\"}, {\"uri\": "));

        assertThat(names()).containsExactly("all/broken.json item 1", "all/broken.json after item 2");
    }

    @Test
    void anEmptyFileIsNoArticle() throws IOException {
        read(file("empty.json", ""));

        assertThat(found).singleElement().isInstanceOf(Item.Unreadable.class);
    }

    @Test
    void aLinkedFolderIsReadAndAnEmptyOneIsTold() throws IOException {
        file("full/a.txt", "BAKU, March 11. Something happened.");
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("full"));
        Path empty = Files.createDirectories(folder.resolve("empty"));

        read(link);

        assertThat(names()).containsExactly("full/a.txt");
        assertThatThrownBy(() -> read(empty)).hasMessageStartingWith("There are no articles");
    }

    @Test
    void aMissingFileIsTold() {
        assertThatThrownBy(() -> read(folder.resolve("nowhere.json"))).hasMessageContaining("nowhere.json");
    }

    private void read(Path path) throws IOException {
        new ArticleReader(null, found::add).read(path);
    }

    private List<String> names() {
        return found.stream().map(Item::name).toList();
    }

    private List<String> externalIds() {
        return found.stream().map(item -> ((Item.Article) item).key()).toList();
    }

    private Path file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }
}
