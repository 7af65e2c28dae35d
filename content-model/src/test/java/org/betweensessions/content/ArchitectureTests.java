package org.betweensessions.content;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.betweensessions.content", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule theLibraryKnowsNoFramework = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta..", "org.hibernate..", "org.thymeleaf..");

    @ArchTest
    static final ArchRule onlyTheCommandLineWritesJson = noClasses()
            .that()
            .resideOutsideOfPackage("..cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml..");

    @ArchTest
    static final ArchRule onlyParsingKnowsMarkdownAndYaml = noClasses()
            .that()
            .resideOutsideOfPackage("..parsing..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.commonmark..", "org.snakeyaml..");

    @ArchTest
    static final ArchRule judgingKnowsNoFiles = noClasses()
            .that()
            .resideInAnyPackage("..model..", "..judging..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..parsing..", "..folder..", "..diagnostics..", "..cli..");

    @ArchTest
    static final ArchRule noTwoPackagesNeedEachOther =
            slices().matching("org.betweensessions.content.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule rulesAreInTheHouse =
            classes().that().haveSimpleNameEndingWith("Rule").should().notBePublic();
}
