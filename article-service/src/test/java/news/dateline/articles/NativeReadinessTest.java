package news.dateline.articles;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.ws.rs.BeanParam;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.junit.jupiter.api.Test;

import news.dateline.platform.paging.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** What a native executable would lack is found here, before one is built. */
class NativeReadinessTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("news.dateline.articles", "news.dateline.platform");

    @Test
    void whatResourcesAnswerWithIsRegisteredForReflection() {
        // given
        Set<String> payloads = CLASSES.stream()
                .filter(type -> type.isRecord()
                        && type.getPackageName().endsWith(".api")
                        && type.getSimpleName().endsWith("Json"))
                .map(JavaClass::getName)
                .collect(Collectors.toSet());

        // when
        Set<String> registered = Stream.concat(registered(), declared()).collect(Collectors.toSet());

        // then
        assertThat(registered).contains(Page.class.getName()).containsAll(payloads);
    }

    @Test
    void whatGathersParametersIsRegisteredForReflection() {
        // when
        Set<String> gathering = CLASSES.stream()
                .flatMap(type -> type.getMethods().stream())
                .flatMap(method -> method.getParameters().stream())
                .filter(parameter -> parameter.isAnnotatedWith(BeanParam.class))
                .map(parameter -> parameter.getRawType().getName())
                .collect(Collectors.toSet());

        // then
        assertThat(gathering).isNotEmpty();
        assertThat(registered()).containsAll(gathering);
    }

    private static Stream<String> registered() {
        return CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(RegisterForReflection.class))
                .flatMap(NativeReadinessTest::targets);
    }

    /** What a resource method names as its result, and what that holds, Quarkus registers by itself. */
    private static Stream<String> declared() {
        return CLASSES.stream()
                .filter(type -> type.getSimpleName().endsWith("Resource"))
                .flatMap(type -> type.getMethods().stream())
                .map(JavaMethod::getRawReturnType)
                .filter(JavaClass::isRecord)
                .flatMap(type -> Stream.concat(
                        Stream.of(type),
                        type.getTransitiveDependenciesFromSelf().stream().map(Dependency::getTargetClass)))
                .map(JavaClass::getName);
    }

    private static Stream<String> targets(JavaClass type) {
        Class<?>[] targets =
                type.getAnnotationOfType(RegisterForReflection.class).targets();
        return targets.length == 0
                ? Stream.of(type.getName())
                : Arrays.stream(targets).map(Class::getName);
    }
}
