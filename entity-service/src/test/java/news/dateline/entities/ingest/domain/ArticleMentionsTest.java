package news.dateline.entities.ingest.domain;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import news.dateline.contracts.event.EntityKind;
import news.dateline.entities.linking.domain.Explanation;
import news.dateline.entities.linking.domain.Link;
import news.dateline.entities.linking.domain.Linking;
import news.dateline.entities.mention.domain.EntityPart;
import news.dateline.entities.mention.domain.EntityUse;
import news.dateline.entities.mention.domain.Place;
import news.dateline.entities.mention.domain.StoredMention;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.extraction.Analysis;
import news.dateline.extraction.EntityType;
import news.dateline.extraction.Language;
import news.dateline.extraction.Mention;
import news.dateline.extraction.NamedEntity;
import news.dateline.extraction.Span;
import news.dateline.extraction.Stage;

import static org.assertj.core.api.Assertions.assertThat;

class ArticleMentionsTest {

    private static final EntityId ONE = EntityId.create();
    private static final EntityId OTHER = EntityId.create();

    private final ArticleMentions mentions = new ArticleMentions(Analysis.ofNames(
            "😀 Oslo Oslo -- Bergen",
            Language.given("en"),
            "v1",
            List.of(
                    mention(2, 6, "Oslo", 0.5, 0),
                    mention(7, 11, "Oslo", 0.9, 0),
                    mention(12, 14, "--", 1.0, 1),
                    mention(15, 21, "Bergen", 0.7, 2)),
            List.of(entity("Oslo", 0.4), entity("--", 0.9), entity("Bergen", 0.8))));

    @Test
    void onlyWhatHasAUsableNameIsLinkedEachAsSurelyAsItsBestMention() {
        assertThat(mentions.clusters()).extracting(cluster -> cluster.name()).containsExactly("Oslo", "Bergen");
        assertThat(mentions.clusters())
                .extracting(cluster -> cluster.confidence())
                .containsExactly(0.9, 0.7);
    }

    @Test
    void mentionsOfWhatCannotBeNamedAreLeftOutAndPlacesCountInBothUnits() {
        assertThat(mentions.stored(linking(ONE, OTHER)))
                .containsExactly(
                        new StoredMention(ONE, EntityKind.PLACE, new Place(2, 6, 3), "Oslo", 0.5, "TAGGER"),
                        new StoredMention(ONE, EntityKind.PLACE, new Place(7, 11, 8), "Oslo", 0.9, "TAGGER"),
                        new StoredMention(OTHER, EntityKind.PLACE, new Place(15, 21, 16), "Bergen", 0.7, "TAGGER"));
    }

    @Test
    void usesAreOrderedBySalience() {
        assertThat(uses(linking(ONE, OTHER)))
                .containsExactly(new EntityUse(OTHER, 0.8, 0.7, 1), new EntityUse(ONE, 0.4, 0.9, 2));
    }

    @Test
    void clustersThatMeanOneEntityAreOneUseOfAtMostFullSalience() {
        assertThat(uses(linking(ONE, ONE))).containsExactly(new EntityUse(ONE, 1.0, 0.9, 3));
    }

    @Test
    void whatWouldBeAnothersIfNothingHadBeenMergedIsAPartOfItsOwn() {
        var linking = linking(ONE, ONE);
        var origins = new Origins(List.of(ONE, OTHER));

        var parts = mentions.parts(linking, origins);

        assertThat(parts)
                .containsExactly(
                        new EntityPart(ONE, new EntityUse(ONE, 0.4, 0.9, 2)),
                        new EntityPart(OTHER, new EntityUse(ONE, 0.8, 0.7, 1)));
        assertThat(mentions.uses(parts)).containsExactly(new EntityUse(ONE, 1.0, 0.9, 3));
        assertThat(mentions.merged(linking, origins)).isEqualTo(Map.of(2, OTHER));
    }

    private List<EntityUse> uses(Linking linking) {
        return mentions.uses(mentions.parts(linking, Origins.own(linking)));
    }

    private static Linking linking(EntityId first, EntityId second) {
        return new Linking(List.of(link(first, 0.9), link(second, 0.7)), List.of(), List.of());
    }

    private static Link link(EntityId entity, double confidence) {
        return new Link(entity, confidence, new Explanation("any", confidence, List.of(), List.of(), List.of()));
    }

    private static Mention mention(int start, int end, String exact, double confidence, int entity) {
        return new Mention(new Span(start, end), exact, EntityType.PLACE, confidence, Stage.TAGGER, "test", entity);
    }

    private static NamedEntity entity(String name, double salience) {
        return new NamedEntity(name, List.of(), EntityType.PLACE, salience);
    }
}
