package news.dateline.extraction.quotes;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import news.dateline.extraction.Role;
import news.dateline.extraction.roles.NamedText;

/** Who holds which role, by the words of the role. */
final class RoleIndex {

    private final NamedText text;
    /** For each word the entities that have it in a role, by where the role stands. */
    private final Map<String, TreeMap<Integer, Integer>> holders = new HashMap<>();

    RoleIndex(NamedText text, List<Role> roles) {
        this.text = text;
        for (Role role : roles) {
            int entity = text.entity(role.mention());
            for (String word : role.exact().toLowerCase(Locale.ROOT).split("[ -]", -1)) {
                holders.computeIfAbsent(word, w -> new TreeMap<>())
                        .put(role.span().start(), entity);
            }
        }
    }

    /** The last holder before a token, else the next after it; of an indefinite role the only one there is. */
    List<Integer> holder(String word, int token, boolean definite) {
        TreeMap<Integer, Integer> of = holders.getOrDefault(word, new TreeMap<>());
        if (of.isEmpty()) {
            return List.of();
        }
        int at = text.span(token, token + 1).start();
        if (!definite) {
            boolean later = of.firstKey() > at;
            boolean one = of.values().stream().distinct().count() == 1;
            return later && one ? List.of(of.firstEntry().getValue()) : List.of();
        }
        Map.Entry<Integer, Integer> before = of.lowerEntry(at);
        return List.of(before != null ? before.getValue() : of.firstEntry().getValue());
    }
}
