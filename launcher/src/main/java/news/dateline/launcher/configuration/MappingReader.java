package news.dateline.launcher.configuration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;

import news.dateline.launcher.failure.LauncherFailure;

/** Reads the interfaces with {@code @ConfigMapping}, as the compiler parses them: names, types, defaults and javadoc. */
final class MappingReader {

    private static final String MAPPING = "ConfigMapping";

    private final List<Setting> settings = new ArrayList<>();

    private MappingReader() {}

    /** The settings that the sources below a folder declare. */
    static List<Setting> read(Path sources) {
        MappingReader reader = new MappingReader();
        try (Stream<Path> tree = Files.walk(sources)) {
            List<Path> mappings = tree.filter(file -> file.toString().endsWith(".java"))
                    .filter(MappingReader::isMapping)
                    .sorted()
                    .toList();
            if (!mappings.isEmpty()) {
                reader.parse(mappings);
            }
        } catch (IOException e) {
            throw new LauncherFailure("The sources in " + sources + " cannot be read: " + e.getMessage() + ".", e);
        }
        return reader.settings;
    }

    private static boolean isMapping(Path file) {
        try {
            return Files.readString(file).contains("@" + MAPPING + "(");
        } catch (IOException e) {
            throw new LauncherFailure("The file " + file + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    private void parse(List<Path> files) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            DocTrees docs = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                Unit read = new Unit(docs, unit, interfaces(unit));
                read.interfaces()
                        .values()
                        .forEach(mapping -> annotation(mapping.getModifiers(), MAPPING)
                                .ifPresent(prefix -> members(read, mapping, prefix + ".")));
            }
        }
    }

    /** A file, and all interfaces in it by their simple names. */
    private record Unit(DocTrees docs, CompilationUnitTree tree, Map<String, ClassTree> interfaces) {

        String meaning(MethodTree method) {
            String comment = docs.getDocComment(TreePath.getPath(tree, method));
            if (comment == null) {
                throw new LauncherFailure("The setting " + method.getName() + " in "
                        + tree.getSourceFile().getName() + " has no javadoc.");
            }
            return comment.replaceAll("\\{@(?:code|link) ((?:[^{}]|\\{[^{}]*})*)}", "`$1`")
                    .replaceAll("\\s+", " ")
                    .strip();
        }
    }

    private static Map<String, ClassTree> interfaces(CompilationUnitTree unit) {
        Map<String, ClassTree> found = new TreeMap<>();
        unit.getTypeDecls().stream()
                .filter(ClassTree.class::isInstance)
                .map(ClassTree.class::cast)
                .forEach(type -> collect(type, found));
        return found;
    }

    private static void collect(ClassTree type, Map<String, ClassTree> found) {
        found.put(type.getSimpleName().toString(), type);
        type.getMembers().stream()
                .filter(ClassTree.class::isInstance)
                .map(ClassTree.class::cast)
                .forEach(member -> collect(member, found));
    }

    private void members(Unit unit, ClassTree mapping, String prefix) {
        mapping.getMembers().stream()
                .filter(MethodTree.class::isInstance)
                .map(MethodTree.class::cast)
                .filter(method -> method.getBody() == null)
                .forEach(method -> member(unit, method, prefix));
    }

    private void member(Unit unit, MethodTree method, String prefix) {
        String name = prefix
                + annotation(method.getModifiers(), "WithName")
                        .orElseGet(() -> kebab(method.getName().toString()));
        ValueType type = ValueType.of(method.getReturnType().toString());
        ClassTree group = unit.interfaces().get(type.element());
        if (group != null) {
            members(unit, group, name + type.suffix() + ".");
            return;
        }
        String value = annotation(method.getModifiers(), "WithDefault").orElse(null);
        settings.add(new Setting(name + type.suffix(), type.words(), value, unit.meaning(method)));
    }

    /** The text that an annotation has as its value, or as its prefix. */
    private static Optional<String> annotation(ModifiersTree modifiers, String name) {
        return modifiers.getAnnotations().stream()
                .filter(annotation -> annotation.getAnnotationType().toString().equals(name))
                .flatMap(annotation -> text(annotation).stream())
                .findFirst();
    }

    private static Optional<String> text(AnnotationTree annotation) {
        return annotation.getArguments().stream()
                .map(argument -> argument instanceof AssignmentTree named ? named.getExpression() : argument)
                .filter(LiteralTree.class::isInstance)
                .map((ExpressionTree literal) -> String.valueOf(((LiteralTree) literal).getValue()))
                .findFirst();
    }

    private static String kebab(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
