// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The arrows between the modules, as DESIGN draws them; a forbidden one fails the build. */
class ArchitectureTest {
    private static final String MODEL = "org.rashomon.model..";
    private static final String INTAKE = "org.rashomon.intake..";
    private static final String READING = "org.rashomon.reading..";
    private static final String LEDGER = "org.rashomon.ledger..";
    private static final String APP = "org.rashomon.app..";

    private static final JavaClasses RASHOMON = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.rashomon");

    @Test
    void everyModuleIsLookedAt() {
        for (String module : List.of("model", "intake", "reading", "ledger", "app")) {
            assertThat(RASHOMON.that(resideInAnyPackage("org.rashomon." + module + "..")))
                    .as("classes of %s", module)
                    .isNotEmpty();
        }
    }

    @Test
    void theModelNeedsNothingButTheJdk() {
        classes()
                .that()
                .resideInAPackage(MODEL)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(MODEL, "java..", "org.jspecify.annotations..")
                .check(RASHOMON);
    }

    @Test
    void intakeSeesOnlyTheModel() {
        noClasses()
                .that()
                .resideInAPackage(INTAKE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(READING, LEDGER, APP)
                .check(RASHOMON);
    }

    @Test
    void readingSeesOnlyTheModel() {
        noClasses()
                .that()
                .resideInAPackage(READING)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(INTAKE, LEDGER, APP)
                .check(RASHOMON);
    }

    @Test
    void theLedgerSeesOnlyTheModel() {
        noClasses()
                .that()
                .resideInAPackage(LEDGER)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(INTAKE, READING, APP)
                .check(RASHOMON);
    }

    /** Pages and API ask the same holdings and use the same words; neither is made of the other. */
    @Test
    void noPackageOfTheAppKnowsOneThatKnowsIt() {
        slices().matching("org.rashomon.app.(*)..").should().beFreeOfCycles().check(RASHOMON);
    }

    @Test
    void onlyTheLanguagePackageKnowsCoreNlp() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.rashomon.reading.language..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("edu.stanford..")
                .check(RASHOMON);
    }

    @Test
    void noPackageIsNamedForNothingInParticular() {
        noClasses()
                .should()
                .resideInAnyPackage(
                        "..util..", "..utils..", "..common..", "..helper..", "..helpers..", "..impl..", "..manager..")
                .check(RASHOMON);
    }

    @Test
    void noTypeIsNamedForNothingInParticular() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .check(RASHOMON);
    }
}
