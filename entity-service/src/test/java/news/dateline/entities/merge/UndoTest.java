package news.dateline.entities.merge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;

import news.dateline.entities.audience.Actor;
import news.dateline.entities.audience.Audience;
import news.dateline.entities.harness.Backends;
import news.dateline.entities.harness.FakeExtractor;
import news.dateline.entities.harness.Names;
import news.dateline.entities.ingest.domain.ArticleIngestion;
import news.dateline.entities.ingest.domain.Revision;
import news.dateline.entities.mention.domain.ArticleId;
import news.dateline.entities.merge.domain.MergeOutcome;
import news.dateline.entities.merge.domain.MergeService;
import news.dateline.entities.registry.domain.EditAction;
import news.dateline.entities.registry.domain.EditOutcome;
import news.dateline.entities.registry.domain.EntityDetails;
import news.dateline.entities.registry.domain.EntityDraft;
import news.dateline.entities.registry.domain.EntityEditor;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.EntityName;
import news.dateline.entities.registry.domain.EntityPrecondition;
import news.dateline.entities.registry.domain.EntityReader;
import news.dateline.entities.registry.domain.NameKind;
import news.dateline.entities.registry.domain.Provenance;
import news.dateline.entities.sql.Sql;
import news.dateline.extraction.Document;

import static org.assertj.core.api.Assertions.assertThat;

/** Any sequence of merges, edits, arriving articles and undos comes to the same as the sequence without what was undone. */
@QuarkusTest
@WithTestResource(Backends.class)
class UndoTest {

    private static final int PEOPLE = 5;
    private static final int SEQUENCES = 8;
    private static final Actor ACTOR = new Actor("editor", "test", "none");
    /** Who is named in each article, by number and as often. */
    private static final List<List<Integer>> ARTICLES = List.of(
            List.of(0, 1), List.of(1, 2, 1), List.of(0, 3, 4), List.of(2), List.of(4, 3, 2, 1, 0), List.of(3, 3));

    @Inject
    ArticleIngestion ingestion;

    @Inject
    MergeService merges;

    @Inject
    EntityEditor editor;

    @Inject
    EntityReader reader;

    @Inject
    Sql sql;

    /** Something that happens to a person: it is merged into another, that is undone, it is edited, or an article names both. */
    private record Step(Kind kind, int person, int other) {

        enum Kind {
            MERGE,
            UNDO,
            EDIT,
            ARRIVAL
        }
    }

    private record World(String surname, List<EntityId> people, List<UUID> articles) {}

    @Test
    void undoingIsAsIfItHadNeverHappened() {
        JqwikSession.run(() -> steps().list()
                .ofMinSize(6)
                .ofMaxSize(14)
                .sampleStream()
                .limit(SEQUENCES)
                .forEach(this::check));
    }

    private static Arbitrary<Step> steps() {
        var kinds = Arbitraries.frequency(
                Tuple.of(5, Step.Kind.MERGE),
                Tuple.of(3, Step.Kind.UNDO),
                Tuple.of(2, Step.Kind.EDIT),
                Tuple.of(3, Step.Kind.ARRIVAL));
        var people = Arbitraries.integers().between(0, PEOPLE - 1);
        return Combinators.combine(kinds, people, people).as(Step::new);
    }

    private void check(List<Step> steps) {
        // given
        World whole = world();
        var lasting = new TreeMap<Integer, Step>();
        var inForce = new HashMap<Integer, Integer>();

        // when
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (apply(whole, step, i)) {
                switch (step.kind()) {
                    case MERGE -> {
                        lasting.put(i, step);
                        inForce.put(step.person(), i);
                    }
                    case UNDO -> lasting.remove(inForce.remove(step.person()));
                    case EDIT, ARRIVAL -> lasting.put(i, step);
                }
            }
        }
        World without = world();
        lasting.forEach((number, step) -> assertThat(apply(without, step, number))
                .as("%s of %s", step, steps)
                .isTrue());

        // then
        assertThat(state(whole)).as("%s", steps).isEqualTo(state(without));
    }

    private boolean apply(World world, Step step, int number) {
        EntityId person = world.people().get(step.person());
        return switch (step.kind()) {
            case MERGE ->
                merges.merge(world.people().get(step.other()), List.of(person), false, ACTOR)
                        instanceof MergeOutcome.Done;
            case UNDO -> merges.undo(person, ACTOR) instanceof MergeOutcome.Done;
            case EDIT -> edit(world, person, number) instanceof EditOutcome.Changed;
            case ARRIVAL -> {
                world.articles().add(publish(world.surname(), List.of(step.person(), step.other(), step.person())));
                yield true;
            }
        };
    }

    private EditOutcome edit(World world, EntityId person, int number) {
        var now = EntityDraft.of(reader.findAll(List.of(person)).getFirst());
        var names = new ArrayList<>(now.names());
        names.add(new EntityName(
                "Alias" + number + " " + world.surname(), NameKind.ALIAS, null, false, Provenance.person(), null));
        var details = new EntityDetails("edited in step " + number, List.of(), null, List.of());
        var draft = new EntityDraft(now.type(), now.status(), now.name(), names, details);
        return editor.replace(person, draft, EntityPrecondition.NONE, Audience.NEWSROOM, EditAction.CHANGED, ACTOR);
    }

    /** Articles that name five people whom nobody knows. */
    private World world() {
        String surname = Names.word();
        var articles = new ArrayList<UUID>();
        ARTICLES.forEach(named -> articles.add(publish(surname, named)));
        var people = IntStream.range(0, PEOPLE)
                .mapToObj(person -> sql.first(
                                "select id from entity where name = ?",
                                row -> new EntityId(row.getObject("id", UUID.class)),
                                "P" + person + " " + surname)
                        .orElseThrow())
                .toList();
        return new World(surname, people, articles);
    }

    private UUID publish(String surname, List<Integer> named) {
        var article = UUID.randomUUID();
        String text = String.join(
                " met ",
                named.stream().map(person -> "P" + person + " " + surname).toList());
        ingestion.revise(
                new Revision(new ArticleId(article), 1, "test", null, Instant.EPOCH, null),
                new FakeExtractor().analyse(new Document(text, "en", Optional.empty())));
        return article;
    }

    /** All that is to be seen of a world, with numbers in place of ids. */
    private List<String> state(World world) {
        var state = new ArrayList<String>();
        for (EntityId person : world.people()) {
            state.addAll(sql.query(
                    "select name, status, merged_into, description, article_count, mention_count from entity where id = ?",
                    row -> person + " " + row.getString("name") + " " + row.getString("status") + " into "
                            + row.getString("merged_into") + " " + row.getString("description") + " "
                            + row.getInt("article_count") + "/" + row.getInt("mention_count"),
                    person.value()));
            state.add(reader.findAll(List.of(person)).getFirst().names().stream()
                    .map(name -> name.name() + " from " + name.from())
                    .toList()
                    .toString());
        }
        for (UUID article : world.articles()) {
            // How sure a link is depends on what was known when it was made, merges included.
            boolean known = world.articles().indexOf(article) < ARTICLES.size();
            state.addAll(sql.query(
                    "select * from article_entity where article_id = ? order by (select name from entity where id = entity_id)",
                    row -> row.getString("entity_id") + " " + row.getDouble("salience") + " "
                            + (known ? row.getDouble("confidence") : "") + " " + row.getInt("mention_count"),
                    article));
            state.addAll(sql.query(
                    "select * from mention where article_id = ? order by ordinal",
                    row -> row.getInt("ordinal") + " " + row.getString("exact") + " " + row.getString("entity_id"),
                    article));
            state.addAll(sql.query(
                    "select * from link_explanation where article_id = ? order by name",
                    row -> row.getString("name") + " means " + row.getString("entity_id"),
                    article));
        }
        return state.stream().map(line -> anonymous(line, world)).toList();
    }

    private static String anonymous(String line, World world) {
        String result = line.replace(world.surname(), "X");
        for (int i = 0; i < world.people().size(); i++) {
            result = result.replace(world.people().get(i).toString(), "#" + i);
        }
        return result;
    }
}
