package org.betweensessions.web;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.betweensessions.content.model.AnswerKey;
import org.betweensessions.content.model.DecisionKey;
import org.betweensessions.content.model.SceneKey;
import org.betweensessions.content.model.Vignette;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;

/** What Modulith does not watch. Every rule is also seen to bite: on a class that breaks them all. */
class ArchitectureTests {
    private static final JavaClasses WEB = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.betweensessions.web");
    private static final JavaClasses FROWNED = new ClassFileImporter().importPackages("org.betweensessions.frowned");
    private static final Set<String> CATCH_ALLS =
            Set.of(Exception.class.getName(), RuntimeException.class.getName(), Throwable.class.getName());

    static Stream<Named<ArchRule>> rules() {
        return Stream.of(
                        methods()
                                .that()
                                .areMetaAnnotatedWith(RequestMapping.class)
                                .should(not(have(describe("an entity as argument", ArchitectureTests::takesAnEntity)))),
                        methods()
                                .that()
                                .areAnnotatedWith(ExceptionHandler.class)
                                .should(not(have(describe("any exception to handle", ArchitectureTests::catchesAll)))),
                        noFields()
                                .should()
                                .beAnnotatedWith(Autowired.class)
                                .orShould()
                                .beAnnotatedWith(Value.class)
                                .orShould()
                                .beAnnotatedWith(PersistenceContext.class),
                        noClasses()
                                .that()
                                .resideOutsideOfPackage("org.betweensessions.web.platform")
                                .should()
                                .callMethodWhere(
                                        describe("time or chance is asked", ArchitectureTests::asksTimeOrChance)),
                        classes()
                                .that()
                                .areAssignableTo(Repository.class)
                                .should()
                                .bePackagePrivate(),
                        noClasses()
                                .that()
                                .resideOutsideOfPackage("org.betweensessions.web.library")
                                .should()
                                .dependOnClassesThat(type(AnswerKey.class)
                                        .or(JavaClass.Predicates.assignableTo(DecisionKey.class))
                                        .or(type(SceneKey.class))
                                        .or(type(Vignette.class))))
                .map(rule -> Named.of(rule.getDescription(), rule));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void rulesHold(ArchRule rule) {
        rule.check(WEB);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void rulesBite(ArchRule rule) {
        assertThat(rule.evaluate(FROWNED).hasViolation()).isTrue();
    }

    @Test
    void atLeastHalfOfTheTypesAreNotPublic() {
        assertThat(share(WEB)).isGreaterThanOrEqualTo(0.5);
        assertThat(share(FROWNED)).isLessThan(0.5);
    }

    private static double share(JavaClasses types) {
        return types.stream()
                .mapToInt(type -> type.getModifiers().contains(JavaModifier.PUBLIC) ? 0 : 1)
                .average()
                .orElseThrow();
    }

    private static boolean takesAnEntity(JavaMethod method) {
        return method.getRawParameterTypes().stream().anyMatch(type -> type.isAnnotatedWith(Entity.class));
    }

    private static boolean catchesAll(JavaMethod handler) {
        Stream<String> named = Arrays.stream(
                        handler.getAnnotationOfType(ExceptionHandler.class).value())
                .map(Class::getName);
        Stream<String> taken = handler.getRawParameterTypes().stream().map(JavaClass::getName);
        return Stream.concat(named, taken).anyMatch(CATCH_ALLS::contains);
    }

    private static boolean asksTimeOrChance(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        return switch (call.getName()) {
            case "now" -> owner.startsWith("java.time.");
            case "systemUTC", "systemDefaultZone" -> owner.equals("java.time.Clock");
            case "randomUUID" -> owner.equals("java.util.UUID");
            case "random" -> owner.equals("java.lang.Math");
            case "currentTimeMillis", "nanoTime" -> owner.equals("java.lang.System");
            default -> false;
        };
    }
}
