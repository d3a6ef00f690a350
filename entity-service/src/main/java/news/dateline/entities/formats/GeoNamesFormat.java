package news.dateline.entities.formats;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.contracts.event.EntityKind;
import news.dateline.entities.imports.domain.EntityRecord;
import news.dateline.entities.imports.domain.ImportFormat;
import news.dateline.entities.imports.domain.ImportOptions;
import news.dateline.entities.registry.domain.Coordinates;
import news.dateline.entities.registry.domain.NameKind;

import static java.util.stream.Collectors.toUnmodifiableMap;

/**
 * The main table of GeoNames ({@code allCountries.txt}, {@code cities15000.txt}, {@code AZ.txt}), whose 19 columns its readme
 * describes. The language of an alternate name does not stand there; codes of airports among them are left out.
 */
@ApplicationScoped
class GeoNamesFormat extends LineFormat {

    private static final int LONGEST_LINE = 1 << 17;
    private static final int COLUMNS = 19;
    private static final int ID = 0;
    private static final int NAME = 1;
    private static final int ALTERNATE_NAMES = 3;
    private static final int LATITUDE = 4;
    private static final int LONGITUDE = 5;
    private static final int FEATURE_CLASS = 6;
    private static final int FEATURE_CODE = 7;
    private static final int COUNTRY = 8;
    private static final int POPULATION = 14;
    /** A city of a hundred million would be the best known. */
    private static final double MOST_POPULOUS = 8;

    private static final double UNKNOWN_PLACE = 0.1;
    private static final Map<String, String> COUNTRIES = Stream.of(Locale.getISOCountries())
            .collect(toUnmodifiableMap(
                    Function.identity(), code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH)));

    @Override
    public ImportFormat format() {
        return ImportFormat.GEONAMES;
    }

    @Override
    int longestLine() {
        return LONGEST_LINE;
    }

    @Override
    Optional<EntityRecord> read(String line, ImportOptions options) {
        List<String> columns = Arrays.asList(line.split("\t", -1));
        if (columns.size() != COLUMNS) {
            throw new FaultyLineException("The line has " + columns.size() + " columns parted by tabs and must have "
                    + COLUMNS + ", as GeoNames' main table has.");
        }
        if (columns.get(NAME).isBlank()) {
            throw new FaultyLineException("The place has no name.");
        }
        if (!options.takes(EntityKind.PLACE)) {
            return Optional.empty();
        }
        var draft = new Draft(options, EntityKind.PLACE, columns.get(NAME))
                .id("geonames", columns.get(ID))
                .coordinates(new Coordinates(
                        number("latitude", columns.get(LATITUDE)), number("longitude", columns.get(LONGITUDE))))
                .description(description(columns))
                .popularity(popularity(columns.get(POPULATION)));
        draft.name(columns.get(NAME), NameKind.SHORT, null, false);
        for (String name : columns.get(ALTERNATE_NAMES).split(",", -1)) {
            if (!isCode(name)) {
                draft.name(name, NameKind.ALIAS, null, false);
            }
        }
        return Optional.of(draft.record());
    }

    private static boolean isCode(String name) {
        return name.length() <= 3 && name.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    private static double number(String what, String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new FaultyLineException("The " + what + " must be a number of degrees.");
        }
    }

    private static double popularity(String population) {
        double people = population.isBlank() ? 0 : number("population", population);
        return people < 1 ? UNKNOWN_PLACE : Math.max(UNKNOWN_PLACE, Math.log10(people) / MOST_POPULOUS);
    }

    private static String description(List<String> columns) {
        String country = country(columns.get(COUNTRY));
        String what = what(columns.get(FEATURE_CLASS), columns.get(FEATURE_CODE));
        return country.isBlank() ? what : what + " in " + country;
    }

    /** Its English name, which millions of lines ask for. */
    private static String country(String code) {
        String known = COUNTRIES.get(code);
        return known == null ? Locale.of("", code).getDisplayCountry(Locale.ENGLISH) : known;
    }

    private static String what(String featureClass, String code) {
        return switch (code) {
            case "PPLC" -> "capital";
            case "PCLI", "PCL", "PCLD" -> "country or territory";
            case "ADM1", "ADM2", "ADM3", "ADM4" -> "administrative division";
            default ->
                switch (featureClass) {
                    case "P" -> "city or village";
                    case "H" -> "body of water";
                    case "T" -> "mountain, island or other landform";
                    case "S" -> "building or site";
                    case "L" -> "area";
                    case "R" -> "road or railway";
                    case "V" -> "forest or heath";
                    case "U" -> "undersea feature";
                    default -> "place";
                };
        };
    }
}
