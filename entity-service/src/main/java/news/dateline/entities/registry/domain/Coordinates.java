package news.dateline.entities.registry.domain;

/**
 * A place on the globe (WGS 84).
 *
 * @param latitude in degrees, north positive
 * @param longitude in degrees, east positive
 */
public record Coordinates(double latitude, double longitude) {}
