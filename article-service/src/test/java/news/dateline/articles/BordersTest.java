package news.dateline.articles;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

class BordersTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("news.dateline.articles");

    @Test
    void domainsKnowNoHttpNoOrmAndNoKafka() {
        noClasses()
                .that()
                .resideInAnyPackage("..domain..", "..wire..", "..text..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.ws.rs..",
                        "jakarta.persistence..",
                        "org.hibernate..",
                        "org.apache.kafka..",
                        "io.quarkus..",
                        "io.smallrye..",
                        "io.vertx..",
                        "news.dateline.platform..")
                .check(CLASSES);
    }

    @Test
    void ninjsKnowsNothingOfTheService() {
        noClasses()
                .that()
                .resideInAPackage("..ninjs..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "news.dateline.articles.article..",
                        "news.dateline.articles.revision..",
                        "news.dateline.articles.wire..",
                        "news.dateline.articles.text..",
                        "jakarta.ws.rs..",
                        "jakarta.persistence..")
                .check(CLASSES);
    }

    @Test
    void storesAndMessagingAreReachedThroughTheDomainOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..store..", "..messaging..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..articles..store..", "..articles..messaging..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("..articles.revision..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..articles.article.store..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("..articles.article..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..articles.revision..")
                .check(CLASSES);
    }

    @Test
    void featuresHaveNoCycles() {
        slices().matching("news.dateline.articles.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }
}
