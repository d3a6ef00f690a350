package news.dateline.articles.ninjs;

import java.util.Set;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

import com.fasterxml.jackson.databind.JsonNode;

/** Carries out {@link GeoJson}: the kind is checked, the coordinates are left to whoever draws them. */
public class GeoJsonValidator implements ConstraintValidator<GeoJson, JsonNode> {

    private static final Set<String> GEOMETRIES =
            Set.of("Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon");

    @Override
    public boolean isValid(JsonNode value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        String type = value.path("type").asText("");
        return (GEOMETRIES.contains(type) && value.path("coordinates").isArray())
                || (type.equals("GeometryCollection")
                        && value.path("geometries").isArray())
                || (type.equals("FeatureCollection") && value.path("features").isArray())
                || (type.equals("Feature") && value.has("geometry") && value.has("properties"));
    }
}
