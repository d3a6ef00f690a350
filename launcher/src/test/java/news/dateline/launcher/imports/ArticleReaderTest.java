package news.dateline.launcher.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        file("b.json", "{\"uri\":\"b\"}");
        file("a.txt", "BAKU, March 11. Something happened.");
        file("deeper/c.ndjson", "{\"uri\":\"c\"}\n\n{\"uri\":\"d\"}\n");
        file("README.md", "not an article");

        read(folder);

        assertThat(names()).containsExactly("a.txt", "b.json", "c.ndjson line 1", "c.ndjson line 3");
    }

    @Test
    void anArrayIsReadOneByOne() throws IOException {
        read(file("many.json", "[{\"uri\":\"a\"}, {\"uri\":\"b\"}, 7]"));

        assertThat(names()).containsExactly("many.json item 1", "many.json item 2", "many.json item 3");
        assertThat(found.get(2)).isEqualTo(new Item.Unreadable("many.json item 3", "is not a JSON object"));
    }

    @Test
    void articlesOfOneUriShareTheirKey() throws IOException {
        read(file("many.json", "[{\"uri\":\"a\"}, {\"uri\":\"a\"}, {}]"));

        assertThat(found).extracting(item -> ((Item.Article) item).key()).containsExactly("a", "a", "many.json item 3");
    }

    @Test
    void anUnreadableLineCostsOnlyItself() throws IOException {
        read(file("lines.ndjson", "{\"uri\":\"a\"}\n{oops\n{\"uri\":\"c\"}\n"));

        assertThat(found.get(0)).isInstanceOf(Item.Article.class);
        assertThat(found.get(1)).isInstanceOf(Item.Unreadable.class);
        assertThat(found.get(2)).isInstanceOf(Item.Article.class);
    }

    @Test
    void aFaultInAnArrayIsReportedWithItsPlace() throws IOException {
        read(file("broken.json", "[{\"uri\":\"a\"}, {\"uri\": "));

        assertThat(names()).containsExactly("broken.json item 1", "broken.json after item 2");
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

        assertThat(names()).containsExactly("a.txt");
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

    private Path file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }
}
