package news.dateline.articles.subject.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

import news.dateline.articles.subject.domain.SubjectCode;
import news.dateline.articles.subject.domain.Subjects;
import news.dateline.articles.subject.domain.Topic;

/** The vocabulary in PostgreSQL. */
@ApplicationScoped
@Transactional
class SubjectRepository implements Subjects {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    /** The depths are bounded, for nothing keeps a file from having circles. */
    private static final String MEANT = """
            with recursive present (uri, depth) as (
                select w.uri, 0
                from unnest(cast(:wanted as text[])) as w (uri)
                union
                select coalesce(t.replaced_by, t.broader), p.depth + 1
                from present p
                join subject_topic t on t.uri = p.uri
                where t.retired is not null and coalesce(t.replaced_by, t.broader) is not null and p.depth < 10),
            meant (uri, depth) as (
                select p.uri, 0
                from present p
                where not exists (
                    select
                    from subject_topic t
                    where t.uri = p.uri and t.retired is not null and coalesce(t.replaced_by, t.broader) is not null)
                union
                select t.uri, m.depth + 1
                from meant m
                join subject_topic t on t.broader = m.uri or t.replaced_by = m.uri
                where m.depth < 20)
            select distinct uri from meant
            """;

    private static final String SELECT = """
            select uri, code, name, cast(names as text) as names, cast(definitions as text) as definitions, broader, retired,
                   replaced_by
            from subject_topic
            """;
    private static final String LIST = SELECT + """
            where code > :after
              and (cast(:broader as text) is null or broader = :broader)
              and (cast(:words as text) is null or exists (
                  select
                  from jsonb_each_text(names) as n (language, name)
                  where to_tsvector('simple', n.name) @@ to_tsquery('simple', :words)))
            order by code
            limit :limit
            """;
    private static final String KEEP = """
            insert into subject_topic (uri, code, name, names, definitions, broader, retired, replaced_by)
            select uri, code, name, names, definitions, broader, retired, "replacedBy"
            from jsonb_to_recordset(cast(:topics as jsonb)) as t (
                uri text, code text, name text, names jsonb, definitions jsonb, broader text, retired timestamptz,
                "replacedBy" text)
            on conflict (uri) do update set
                code = excluded.code, name = excluded.name, names = excluded.names, definitions = excluded.definitions,
                broader = excluded.broader, retired = excluded.retired, replaced_by = excluded.replaced_by
            """;

    private final Session session;
    private final ObjectMapper json;

    SubjectRepository(Session session, ObjectMapper json) {
        this.session = session;
        this.json = json;
    }

    @Override
    public List<String> meant(List<String> subjects) {
        if (subjects.isEmpty()) {
            return List.of();
        }
        return session.createNativeQuery(MEANT, String.class)
                .setParameter(
                        "wanted", subjects.stream().map(SubjectCode::canonical).toArray(String[]::new))
                .getResultList();
    }

    @Override
    public Optional<Topic> find(String uriOrCode) {
        return topics(session.createNativeQuery(SELECT + " where uri = :spelled or code = :spelled", Tuple.class)
                        .setParameter("spelled", uriOrCode))
                .stream()
                .findFirst();
    }

    @Override
    public List<Topic> list(Query query) {
        return topics(session.createNativeQuery(LIST, Tuple.class)
                .setParameter("after", query.after().orElse(""))
                .setParameter("broader", query.broader().orElse(null), String.class)
                .setParameter("words", query.words().orElse(null), String.class)
                .setParameter("limit", query.limit()));
    }

    @Override
    public void keep(List<Topic> topics) {
        ArrayNode rows = json.createArrayNode();
        topics.forEach(topic -> rows.add(row(topic)));
        session.createNativeMutationQuery(KEEP)
                .setParameter("topics", rows.toString())
                .executeUpdate();
    }

    private ObjectNode row(Topic topic) {
        ObjectNode row = json.createObjectNode()
                .put("uri", topic.uri())
                .put("code", topic.code())
                .put("name", topic.name())
                .put("broader", topic.broader().orElse(null))
                .put("retired", topic.retired().map(Instant::toString).orElse(null))
                .put("replacedBy", topic.replacedBy().orElse(null));
        row.set("names", json.valueToTree(new TreeMap<>(topic.names())));
        row.set("definitions", json.valueToTree(new TreeMap<>(topic.definitions())));
        return row;
    }

    private List<Topic> topics(NativeQuery<Tuple> query) {
        return query.getResultList().stream().map(this::topic).toList();
    }

    private Topic topic(Tuple row) {
        return new Topic(
                row.get("uri", String.class),
                row.get("code", String.class),
                row.get("name", String.class),
                texts(row.get("names", String.class)),
                texts(row.get("definitions", String.class)),
                Optional.ofNullable(row.get("broader", String.class)),
                Optional.ofNullable(row.get("retired", Instant.class)),
                Optional.ofNullable(row.get("replaced_by", String.class)));
    }

    private Map<String, String> texts(String stored) {
        try {
            return json.readValue(stored, TEXTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored topic cannot be read", e);
        }
    }
}
