package news.dateline.articles.subject.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;

import news.dateline.articles.subject.domain.Topic;

/** A topic, with the names that IPTC's JSON has for its properties. */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record TopicJson(
        String uri,
        String qcode,
        String name,
        Map<String, String> prefLabel,
        Map<String, String> definition,
        String broader,
        Instant retired,
        String isReplacedBy) {

    static TopicJson of(Topic topic) {
        return new TopicJson(
                topic.uri(),
                topic.code(),
                topic.name(),
                new TreeMap<>(topic.names()),
                new TreeMap<>(topic.definitions()),
                topic.broader().orElse(null),
                topic.retired().orElse(null),
                topic.replacedBy().orElse(null));
    }

    /** A page of topics, for the API description. */
    record TopicPage(List<TopicJson> items, String next) {}

    /**
     * What was taken over.
     *
     * @param topics how many topics
     * @param retired how many of them are retired
     */
    @RegisterForReflection
    record Taken(int topics, long retired) {}
}
