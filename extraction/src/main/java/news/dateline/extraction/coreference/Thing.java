package news.dateline.extraction.coreference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.resolution.Annotation;

/** What one or several forms of name are taken to stand for; merged with others as resolution goes on. */
final class Thing {

    private final EntityType type;
    private final Optional<String> canonical;
    private final Words words;
    private final List<Annotation> names = new ArrayList<>();
    private final Set<String> forms = new LinkedHashSet<>();
    private Optional<Thing> mergedInto = Optional.empty();

    Thing(EntityType type, Optional<String> canonical, Words words) {
        this.type = type;
        this.canonical = canonical;
        this.words = words;
    }

    void add(Annotation name, String form) {
        names.add(name);
        forms.add(form);
    }

    EntityType type() {
        return type;
    }

    Optional<String> canonical() {
        return canonical;
    }

    /** The words of the form that made it. */
    Words words() {
        return words;
    }

    int start() {
        return names.getFirst().start();
    }

    List<Annotation> names() {
        return names;
    }

    Set<String> forms() {
        return forms;
    }

    boolean isRoot() {
        return mergedInto.isEmpty();
    }

    /** The thing this one has become part of, or itself. */
    Thing root() {
        Thing root = this;
        while (root.mergedInto.isPresent()) {
            root = root.mergedInto.get();
        }
        if (root != this) {
            mergedInto = Optional.of(root);
        }
        return root;
    }

    /** Makes this part of another; its forms count as aliases only if they may stand alone in other texts. */
    void mergeInto(Thing other, boolean aliases) {
        Thing target = other.root();
        Thing self = root();
        if (target == self) {
            return;
        }
        self.mergedInto = Optional.of(target);
        target.names.addAll(self.names);
        if (aliases) {
            target.forms.addAll(self.forms);
        }
    }
}
