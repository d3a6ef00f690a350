package news.dateline.gateway;

import java.util.Set;
import java.util.TreeSet;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The gateway's borders. */
class ArchitectureTest {

    private static final String OURS = "news.dateline.";
    private static final String GATEWAY = OURS + "gateway.";

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("news.dateline.gateway");

    @Test
    void gatewayKnowsNoOtherModule() {
        assertThat(dependencies(classes.stream().toList()))
                .filteredOn(name -> name.startsWith(OURS) && !name.startsWith(GATEWAY))
                .isEmpty();
    }

    @Test
    void gatewayUsesNoReflection() {
        assertThat(dependencies(classes.stream().toList()))
                .filteredOn(name -> name.startsWith("java.lang.reflect."))
                .isEmpty();
    }

    @Test
    void routeTableKnowsNoHttpServer() {
        assertThat(dependencies(in("route"))).noneMatch(name -> name.startsWith("io.vertx."));
    }

    @Test
    void eachPartKnowsOnlyPartsBelowIt() {
        assertThat(partsKnownTo("requestid")).isEmpty();
        assertThat(partsKnownTo("config")).isEmpty();
        assertThat(partsKnownTo("access")).isEmpty();
        assertThat(partsKnownTo("apikey")).containsExactly("access", "config", "proxy");
        assertThat(partsKnownTo("session")).containsExactly("access", "config", "problem");
        assertThat(partsKnownTo("cors")).containsExactly("config");
        assertThat(partsKnownTo("audit")).containsExactly("accesslog", "config", "limit", "requestid");
        assertThat(partsKnownTo("limit")).containsExactly("config");
        assertThat(partsKnownTo("trace")).isEmpty();
        assertThat(partsKnownTo("accesslog")).containsExactly("requestid", "trace");
        assertThat(partsKnownTo("problem")).containsExactly("accesslog", "requestid");
        assertThat(partsKnownTo("route")).containsExactly("config");
        assertThat(partsKnownTo("metrics")).containsExactly("accesslog");
        assertThat(partsKnownTo("description")).containsExactly("proxy", "route");
        assertThat(partsKnownTo("proxy"))
                .containsExactly("access", "accesslog", "config", "limit", "problem", "requestid", "route", "trace");
    }

    private Set<String> partsKnownTo(String part) {
        var parts = new TreeSet<String>();
        for (String name : dependencies(in(part))) {
            if (name.startsWith(GATEWAY) && !name.startsWith(GATEWAY + part + ".")) {
                parts.add(name.substring(GATEWAY.length()).split("\\.", 2)[0]);
            }
        }
        return parts;
    }

    private Iterable<JavaClass> in(String part) {
        return classes.stream()
                .filter(type -> type.getPackageName().equals(GATEWAY + part))
                .toList();
    }

    private static Set<String> dependencies(Iterable<JavaClass> types) {
        var names = new TreeSet<String>();
        for (JavaClass type : types) {
            type.getDirectDependenciesFromSelf()
                    .forEach(dependency -> names.add(dependency.getTargetClass().getName()));
        }
        return names;
    }
}
