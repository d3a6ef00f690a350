package news.dateline.entities.insight.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.contracts.event.EntityKind;
import news.dateline.entities.audience.Audience;
import news.dateline.entities.http.Audiences;
import news.dateline.entities.http.Moments;
import news.dateline.entities.http.Parameters;
import news.dateline.entities.insight.domain.Bucket;
import news.dateline.entities.insight.domain.Window;
import news.dateline.entities.registry.domain.Entity;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.EntityReader;
import news.dateline.platform.paging.Cursor;
import news.dateline.platform.problem.Problems;

/** Reads the parameters that several questions share. */
@ApplicationScoped
class InsightParameters {

    static final String FROM = "The beginning: a date-time or a day; 30 days before the end if not given";
    static final String TO = "The end, which is no part of it; now if not given";

    private static final Duration BY_DEFAULT = Duration.ofDays(30);
    private static final Duration LONGEST = Duration.ofDays(366);
    private static final int MAX_POINTS = 1_000;

    private final EntityReader entities;
    private final Audiences audiences;
    private final Clock clock;

    InsightParameters(EntityReader entities, Audiences audiences, Clock clock) {
        this.entities = entities;
        this.audiences = audiences;
        this.clock = clock;
    }

    /** The entity of an id, if the caller may see it. */
    Entity entity(String id) {
        return entities.find(new EntityId(Parameters.id(id)), audience()).orElseThrow(Problems::notFound);
    }

    /** How much the caller may see. */
    Audience audience() {
        return audiences.current();
    }

    /** A window of at most a year; by default the last 30 days. */
    Window window(String from, String to) {
        var window = anyWindow(from, to);
        if (window.length().compareTo(LONGEST.plusHours(2)) > 0) {
            throw Parameters.invalid("from", "must be at most 366 days before to: ask for one year after the other");
        }
        return window;
    }

    /** A window that has a bearable number of buckets. */
    Window window(String from, String to, Bucket bucket) {
        var window = anyWindow(from, to);
        if (bucket.count(window) > MAX_POINTS) {
            throw Parameters.invalid(
                    "per",
                    "would make more than " + MAX_POINTS + " points: count by a longer stretch, or ask for less time");
        }
        return window;
    }

    private Window anyWindow(String from, String to) {
        Instant end = Moments.parameter("to", to).orElseGet(clock::instant);
        Instant start = Moments.parameter("from", from).orElse(end.minus(BY_DEFAULT));
        if (!start.isBefore(end)) {
            throw Parameters.invalid("from", "must be before to");
        }
        return Window.around(start, end);
    }

    /** The window of the page before, from a cursor. */
    static Window windowOfCursor(String from, String to) {
        Instant start = Moments.ofCursor(from);
        Instant end = Moments.ofCursor(to);
        var window = Window.around(start, end);
        if (!start.isBefore(end) || window.length().compareTo(LONGEST.plusHours(2)) > 0) {
            throw Cursor.notOurs();
        }
        return window;
    }

    /** The time up to a moment; by default up to now. */
    Window until(String to, Duration length) {
        Instant end = Moments.parameter("at", to).orElseGet(clock::instant);
        return Window.around(end.minus(length), end);
    }

    static Bucket bucket(String text) {
        return Parameters.constants("per", List.of(text), Bucket.class)
                .iterator()
                .next();
    }

    static String label(Bucket bucket) {
        return bucket.name().toLowerCase(Locale.ROOT);
    }

    static Optional<EntityKind> type(String text) {
        return Optional.ofNullable(text).map(known -> Parameters.constant("type", known, EntityKind.class));
    }

    /** A small whole number. */
    static int number(String name, String text, int least, int most) {
        return number(name, text, least, most, "");
    }

    /** A small whole number, and why it must not be larger. */
    static int number(String name, String text, int least, int most, String reason) {
        if (text.matches("\\d{1,6}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw Parameters.invalid(name, "must be a whole number from " + least + " to " + most + reason);
    }
}
