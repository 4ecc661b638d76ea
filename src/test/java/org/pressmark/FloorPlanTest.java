package org.pressmark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The floor plan of docs/architecture.md, executed. */
class FloorPlanTest {

    private static final String BASE = "org.pressmark";

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(BASE);

    @ParameterizedTest(name = "{0} sees no room but {1}")
    @CsvSource(
            delimiter = '>',
            value = {
                "clipping   > ''",
                "language   > clipping",
                "archive    > clipping",
                "text       > clipping",
                "split      > clipping",
                "store      > clipping",
                "catalogue  > clipping",
                "evaluation > clipping",
                "report     > clipping catalogue",
                "export     > clipping catalogue",
                "anatomy    > clipping language",
                "cast       > clipping language",
                "agenda     > clipping language cast",
                "field      > clipping language anatomy cast agenda",
                "authority  > clipping language",
                "job        > clipping language archive text split store catalogue report export field authority"
            })
    void eachRoomSeesOnlyItsFloor(String room, String neighbours) {
        var visible = new ArrayList<String>(List.of(packageOf(room)));
        for (String neighbour : neighbours.isBlank() ? new String[0] : neighbours.split(" ")) {
            visible.add(packageOf(neighbour));
        }
        classes()
                .that()
                .resideInAPackage(packageOf(room))
                .should()
                .onlyDependOnClassesThat(com.tngtech.archunit.base.DescribedPredicate.not(
                                com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage(BASE + ".."))
                        .or(com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage(
                                visible.toArray(String[]::new))))
                .check(HOUSE);
    }

    @ParameterizedTest(name = "only {1} knows {0}")
    @CsvSource({
        "org.apache.tika.., text",
        "org.bytedeco.., text",
        "edu.stanford.nlp.., language",
        "opennlp.., language",
        "org.apache.poi.ss.., catalogue",
        "org.apache.poi.xssf.., catalogue",
        "com.opencsv.., catalogue evaluation export",
        "tools.jackson.., catalogue evaluation report export",
        "org.marc4j.., export",
        "java.sql.., store",
        "org.springframework.jdbc.., store",
        "org.hsqldb.., store"
    })
    void eachLibraryHasItsRoom(String library, String rooms) {
        noClasses()
                .that()
                .resideOutsideOfPackages(Stream.of(rooms.split(" "))
                        .map(FloorPlanTest::packageOf)
                        .toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(HOUSE);
    }

    @Test
    void onlyTheJobKnowsSpringBatch() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + ".job..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework.batch..")
                .check(HOUSE);
    }

    @ParameterizedTest(name = "only the root knows {0}")
    @CsvSource({"picocli..", "org.springframework.boot..", "io.micrometer.."})
    void onlyTheRootKnowsTheCommandLine(String library) {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(HOUSE);
    }

    @Test
    void theGroundFloorKnowsTheJdkAlone() {
        classes()
                .that()
                .resideInAPackage(packageOf("clipping"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", packageOf("clipping"))
                .check(HOUSE);
    }

    @Test
    void roomsFormNoCircle() {
        slices().matching(BASE + ".(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    private static String packageOf(String room) {
        return BASE + "." + room;
    }
}
