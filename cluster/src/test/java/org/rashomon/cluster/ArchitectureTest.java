// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The job is made of the functions of intake, reading and ledger, which know nothing of it. */
class ArchitectureTest {
    private static final String CLUSTER = "org.rashomon.cluster..";

    private static final JavaClasses RASHOMON = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.rashomon");

    @Test
    void theJobDoesNotKnowTheCommand() {
        assertThat(RASHOMON.contain(ClusterJob.class)).isTrue();
        noClasses()
                .that()
                .resideInAPackage(CLUSTER)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.rashomon.app..")
                .check(RASHOMON);
    }

    @Test
    void nobodyElseKnowsFlink() {
        noClasses()
                .that()
                .resideOutsideOfPackage(CLUSTER)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(CLUSTER, "org.apache.flink..")
                .check(RASHOMON);
    }

    @Test
    void noPackageOfTheClusterKnowsOneThatKnowsIt() {
        slices().matching("org.rashomon.cluster.(*)..")
                .should()
                .beFreeOfCycles()
                .check(RASHOMON);
    }
}
