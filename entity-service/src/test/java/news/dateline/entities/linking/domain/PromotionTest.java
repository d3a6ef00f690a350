package news.dateline.entities.linking.domain;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import news.dateline.entities.harness.Api;
import news.dateline.entities.harness.Articles;
import news.dateline.entities.harness.Backends;
import news.dateline.entities.harness.Database;
import news.dateline.entities.harness.Names;
import news.dateline.entities.harness.Registry;
import news.dateline.entities.harness.Tokens;
import news.dateline.entities.harness.Topic;
import news.dateline.entities.registry.domain.EntityEditor;
import news.dateline.entities.registry.domain.EntityId;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(Backends.class)
class PromotionTest {

    @Inject
    Promotion promotion;

    @Inject
    EntityEditor editor;

    @Inject
    PromotionConfig config;

    @Test
    void aCandidateThatEnoughSourcesNameOftenEnoughIsConfirmed() {
        String candidate = named(10, 3);

        promotion.promote();

        assertThat(status(candidate)).isEqualTo("confirmed");
    }

    @Test
    void oneSourceAloneConfirmsNothing() {
        String candidate = named(10, 1);

        promotion.promote();

        assertThat(status(candidate)).isEqualTo("candidate");
    }

    @Test
    void whatAPersonRejectedWhileItWasLookedAtStaysRejected() {
        // given
        String candidate = named(1, 1);
        Api.as(Tokens.editor())
                .header("If-Match", Registry.get(candidate).header("ETag"))
                .delete(Registry.ENTITIES + "/" + candidate);
        var found = List.of(new EntityId(UUID.fromString(candidate)));

        // when
        new Promotion((sources, articles, confidence, limit) -> found, editor, config).promote();

        // then
        assertThat(status(candidate)).isEqualTo("rejected");
    }

    /** A candidate that so many articles of so many sources name. */
    private static String named(int articles, int sources) {
        String name = Names.word();
        String candidate = "";
        for (int i = 0; i < articles; i++) {
            var article = Articles.fresh();
            Topic.publish(article.revised(1, "in " + name));
            candidate = Api.id(Api.awaitRevision(article, 1).getString("entities[0].uri"));
            Database.update("update article set source = ? where id = ?", "source-" + i % sources, article.id());
        }
        return candidate;
    }

    private static String status(String id) {
        return Registry.get(id).jsonPath().getString("status");
    }
}
