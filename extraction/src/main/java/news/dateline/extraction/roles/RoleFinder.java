package news.dateline.extraction.roles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.Role;

/** Finds the roles of the people of an English text. */
public final class RoleFinder {

    private final NamedText text;
    private final List<Role> roles = new ArrayList<>();
    private final Set<Integer> taken = new HashSet<>();

    private RoleFinder(NamedText text) {
        this.text = text;
    }

    /** The roles of a text, in order; no two begin at one place. */
    public static List<Role> find(NamedText text) {
        RoleFinder finder = new RoleFinder(text);
        finder.besideNames();
        finder.said();
        finder.roles.sort(Comparator.comparingInt(role -> role.span().start()));
        return finder.roles;
    }

    private void besideNames() {
        BeforeName beforeName = new BeforeName(text);
        Apposition apposition = new Apposition(text, new NounPhrases(text));
        for (int mention = 0; mention < text.mentions(); mention++) {
            if (text.type(mention) == EntityType.PERSON) {
                add(mention, beforeName.of(mention));
                add(mention, apposition.before(mention));
                add(mention, apposition.after(mention));
            }
        }
    }

    private void said() {
        Predicate predicate = new Predicate(text, new NounPhrases(text));
        for (int i = 0; i < text.size(); i++) {
            Optional<NounPhrase> phrase = predicate.at(i);
            if (phrase.isPresent()) {
                int subject = predicate.subject(i);
                add(subject, subject < 0 ? Optional.empty() : phrase);
            }
        }
    }

    private void add(int mention, Optional<NounPhrase> phrase) {
        phrase.filter(p -> p.end() <= text.size() && taken.add(p.head()))
                .ifPresent(
                        p -> roles.add(new Role(mention, text.span(p.from(), p.end()), text.exact(p.from(), p.end()))));
    }
}
