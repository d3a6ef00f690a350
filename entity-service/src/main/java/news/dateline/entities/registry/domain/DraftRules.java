package news.dateline.entities.registry.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import news.dateline.contracts.event.EntityStatus;

/** The rules that a draft must keep, whoever wrote it. */
public final class DraftRules {

    /** The most names that one entity may have: more are a list of something else, and each read would carry them all. */
    public static final int MOST_NAMES = 1_000;

    /** The most roles that one entity may have. */
    public static final int MOST_ROLES = 100;

    /** The most external ids that one entity may have, each in another scheme. */
    public static final int MOST_IDS = 100;

    private static final int LONGEST_DESCRIPTION = 2_000;
    private static final int LONGEST_TITLE = 200;

    private final EntityDraft draft;
    private final List<Fault> faults = new ArrayList<>();

    private DraftRules(EntityDraft draft) {
        this.draft = draft;
    }

    /** All the rules that a draft breaks. */
    public static List<Fault> check(EntityDraft draft) {
        var rules = new DraftRules(draft);
        rules.checkAll();
        return List.copyOf(rules.faults);
    }

    /** What is wrong with so many roles. */
    public static String tooManyRoles(long count) {
        return "must be at most " + MOST_ROLES + ", and are " + count;
    }

    /** What is wrong with so many external ids. */
    public static String tooManyIds(long count) {
        return "must be at most " + MOST_IDS + ", and are " + count + ": an entity has one id in each scheme";
    }

    /** What is wrong with so many names. */
    public static String tooManyNames(long count) {
        return "must be at most " + MOST_NAMES + ", and are " + count
                + ": leave out those that only differ in case, accents or punctuation";
    }

    private void checkAll() {
        if (draft.type() == null) {
            fault("/type", "must be given: what kind of thing it is");
        }
        if (draft.status() == EntityStatus.MERGED) {
            fault("/status", "must be candidate, confirmed or rejected; merging is a request of its own");
        }
        NameRules.check(draft.name()).ifPresent(message -> fault("/name", message));
        checkNames();
        checkDetails();
    }

    private void checkNames() {
        var names = draft.names();
        if (names.size() > MOST_NAMES) {
            fault("/names", tooManyNames(names.size()));
            return;
        }
        var seen = new HashSet<List<String>>();
        var labelled = new HashSet<String>();
        for (int i = 0; i < names.size(); i++) {
            var name = names.get(i);
            String at = "/names/" + i;
            NameRules.check(name.name()).ifPresent(message -> fault(at + "/name", message));
            if (name.language() != null && !Languages.isTag(name.language())) {
                fault(at + "/language", "must be a BCP 47 tag, such as en or pt-BR");
            }
            String language = name.language() == null ? "" : name.language();
            if (name.name() != null && !seen.add(List.of(name.name(), language))) {
                fault(at, "is there twice: a name has one kind in a language");
            }
            if (name.label() && !labelled.add(language)) {
                fault(at + "/label", "is the second label of its language; the others are aliases");
            }
        }
    }

    private void checkDetails() {
        var details = draft.details();
        checkText("/description", details.description(), LONGEST_DESCRIPTION);
        var coordinates = details.coordinates();
        if (coordinates != null
                && !(Math.abs(coordinates.latitude()) <= 90 && Math.abs(coordinates.longitude()) <= 180)) {
            fault("/coordinates", "must be a latitude from -90 to 90 and a longitude from -180 to 180");
        }
        checkRoles(details.roles());
        checkExternalIds(details.externalIds());
    }

    private void checkRoles(List<Role> roles) {
        if (roles.size() > MOST_ROLES) {
            fault("/roles", tooManyRoles(roles.size()));
            return;
        }
        for (int i = 0; i < roles.size(); i++) {
            var role = roles.get(i);
            String at = "/roles/" + i;
            if (role.title() == null || role.title().isBlank()) {
                fault(at + "/title", "must not be blank");
            }
            checkText(at + "/title", role.title(), LONGEST_TITLE);
            checkText(at + "/organization", role.organization(), NameRules.LONGEST);
            if (role.since() != null && !PartialDates.isOne(role.since())) {
                fault(at + "/since", PartialDates.EXPECTED);
            } else if (role.until() != null && !PartialDates.isOne(role.until())) {
                fault(at + "/until", PartialDates.EXPECTED);
            } else if (role.since() != null
                    && role.until() != null
                    && PartialDates.isAfter(role.since(), role.until())) {
                fault(at + "/until", "must not be before since");
            }
        }
    }

    private void checkExternalIds(List<ExternalId> ids) {
        if (ids.size() > MOST_IDS) {
            fault("/externalIds", tooManyIds(ids.size()));
            return;
        }
        Set<String> schemes = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            var id = ids.get(i);
            String at = "/externalIds/" + i;
            ExternalIdRules.check(id.scheme(), id.value()).ifPresent(message -> fault(at, message));
            if (id.scheme() != null && !schemes.add(id.scheme())) {
                fault(at + "/scheme", "is there twice: an entity has one id in each scheme");
            }
        }
    }

    private void checkText(String at, String text, int longest) {
        if (text != null && text.length() > longest) {
            fault(at, "must have at most " + longest + " characters");
        } else if (text != null && text.codePoints().anyMatch(c -> c != '\n' && isNoCharacter(c))) {
            fault(at, "must have no control characters and no half characters");
        }
    }

    private static boolean isNoCharacter(int codePoint) {
        return Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE;
    }

    private void fault(String pointer, String message) {
        faults.add(new Fault(pointer, message));
    }
}
