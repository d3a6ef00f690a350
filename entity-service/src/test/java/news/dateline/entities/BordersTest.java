package news.dateline.entities;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

class BordersTest {

    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("news.dateline.entities");

    @Test
    void theDomainKnowsNeitherHttpNorSqlNorKafka() {
        noClasses()
                .that()
                .resideInAPackage("..domain..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.ws.rs..",
                        "jakarta.persistence..",
                        "java.sql..",
                        "io.agroal..",
                        "org.apache.kafka..",
                        "io.smallrye.reactive..",
                        "org.eclipse.microprofile.reactive..",
                        "com.fasterxml.jackson..",
                        "news.dateline.entities.sql..",
                        "news.dateline.entities.http..",
                        "news.dateline.platform..")
                .check(SERVICE);
    }

    @Test
    void storesApisAndMessagingAreTheirFeaturesOwn() {
        for (String layer : new String[] {"store", "api", "messaging"}) {
            slices().matching("news.dateline.entities.(*)." + layer)
                    .should()
                    .notDependOnEachOther()
                    .check(SERVICE);
            noClasses()
                    .that()
                    .resideOutsideOfPackage("news.dateline.entities.*." + layer)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("news.dateline.entities.*." + layer)
                    .check(SERVICE);
        }
    }

    @Test
    void storesAreHiddenBehindTheDomain() {
        classes()
                .that()
                .resideInAPackage("news.dateline.entities.*.store")
                .should()
                .notBePublic()
                .check(SERVICE);
    }

    @Test
    void featuresFormNoCycles() {
        slices().matching("news.dateline.entities.(*)..")
                .should()
                .beFreeOfCycles()
                .check(SERVICE);
    }
}
