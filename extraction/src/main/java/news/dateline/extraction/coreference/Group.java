package news.dateline.extraction.coreference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.rules.Found;

/** Names that are the same to the letter, or to the gazetteer; what the resolver merges. */
final class Group {

    private final EntityType type;
    private final Optional<String> canonical;
    private final String form;
    private final List<Found> names = new ArrayList<>();
    private final Set<String> forms = new LinkedHashSet<>();
    private Optional<Group> mergedInto = Optional.empty();

    Group(EntityType type, Optional<String> canonical, String form) {
        this.type = type;
        this.canonical = canonical;
        this.form = form;
    }

    void add(Found found) {
        names.add(found);
        forms.add(Forms.display(found));
    }

    EntityType type() {
        return type;
    }

    Optional<String> canonical() {
        return canonical;
    }

    /** The form that made the group. */
    String form() {
        return form;
    }

    int start() {
        return names.getFirst().start();
    }

    List<Found> names() {
        return names;
    }

    Set<String> forms() {
        return forms;
    }

    /** The group this one has become part of, or itself. */
    Group root() {
        Group root = this;
        while (root.mergedInto.isPresent()) {
            root = root.mergedInto.get();
        }
        return root;
    }

    /** Makes this group part of another; its forms count as aliases only if they may stand alone in other texts. */
    void mergeInto(Group other, boolean aliases) {
        Group target = other.root();
        if (target == root()) {
            return;
        }
        Group self = root();
        self.mergedInto = Optional.of(target);
        target.names.addAll(self.names);
        if (aliases) {
            target.forms.addAll(self.forms);
        }
    }
}
