package news.dateline.entities.reconciliation.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.quarkus.runtime.annotations.RegisterForReflection;

import news.dateline.entities.reconciliation.domain.PropertyValue;
import news.dateline.entities.registry.domain.Entity;

/** The answers to a query for values. A value is an object with one property that says what it is. */
final class ExtensionJson {

    private ExtensionJson() {}

    /** A property that was asked for. */
    @RegisterForReflection
    record MetaJson(String id, String name) {}

    /** Version 0.2: rows by entity, values by property. */
    @RegisterForReflection
    record Of02(List<MetaJson> meta, Map<String, Map<String, List<Map<String, Object>>>> rows) {}

    /** The draft of 1.0: rows in the order of the ids, values in the order of the properties. */
    @RegisterForReflection
    record Of10(List<MetaJson> meta, List<RowJson> rows) {}

    /** An entity that was asked for. */
    @RegisterForReflection
    record RowJson(String id, List<ValuesJson> properties) {}

    /** What it has. */
    @RegisterForReflection
    record ValuesJson(String id, List<Map<String, Object>> values) {}

    static Of02 of02(Extensions query, Map<String, Entity> entities) {
        var rows = new LinkedHashMap<String, Map<String, List<Map<String, Object>>>>();
        for (String id : query.ids()) {
            var row = new LinkedHashMap<String, List<Map<String, Object>>>();
            query.columns().forEach(column -> row.put(column.property().id(), values(column, entities.get(id))));
            rows.put(id, row);
        }
        return new Of02(meta(query), rows);
    }

    static Of10 of10(Extensions query, Map<String, Entity> entities) {
        var rows = query.ids().stream()
                .map(id -> new RowJson(
                        id,
                        query.columns().stream()
                                .map(column -> new ValuesJson(column.property().id(), values(column, entities.get(id))))
                                .toList()))
                .toList();
        return new Of10(meta(query), rows);
    }

    private static List<MetaJson> meta(Extensions query) {
        return query.columns().stream()
                .map(column ->
                        new MetaJson(column.property().id(), column.property().label()))
                .toList();
    }

    private static List<Map<String, Object>> values(Extensions.Column column, Entity entity) {
        return Optional.ofNullable(entity).stream()
                .flatMap(known -> column.property().values(known).stream())
                .limit(column.limit())
                .map(ExtensionJson::value)
                .toList();
    }

    private static Map<String, Object> value(PropertyValue value) {
        return switch (value) {
            case PropertyValue.Text(var text) -> Map.of("str", text);
            case PropertyValue.Whole(var number) -> Map.of("int", number);
            case PropertyValue.Moment(var time) -> Map.of("date", time.toString());
        };
    }
}
