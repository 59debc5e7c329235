package org.throughline.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.persistence.Entity;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskInHand;
import org.throughline.organisation.AnySignedIn;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.OpenToAll;
import org.throughline.organisation.RequiresPermission;

/** Where things may be: the rules of docs/adr/0001. */
@AnalyzeClasses(packages = "org.throughline", importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {

    @ArchTest
    static final ArchRule theEngineIsKnownToProcessPackagesOnly = noClasses()
            .that(resideOutsideOfPackages("..process..", "..studio.."))
            .should()
            .dependOnClassesThat(resideInAPackage("org.camunda.."))
            .because("a successor of the engine must touch adapters only");

    @ArchTest
    static final ArchRule vaadinIsKnownToUiPackagesOnly = noClasses()
            .that(resideOutsideOfPackages("..ui.."))
            .should()
            .dependOnClassesThat(resideInAPackage("com.vaadin.."))
            .because("use cases know no screen");

    @ArchTest
    static final ArchRule screensKnowNoEntity = noClasses()
            .that(resideInAPackage("..ui.."))
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "are entities or repositories",
                    type -> type.isAnnotatedWith(Entity.class) || type.isAssignableTo(Repository.class)))
            .because("a screen asks a use case and shows the answer");

    @ArchTest
    static final ArchRule onlyTheInboxPutsATaskIntoHands = noClasses()
            .that(resideOutsideOfPackages("org.throughline.inbox", "org.throughline.base.task"))
            .should()
            .callMethod(TaskInHand.class, "during", TaskContext.class, Supplier.class)
            .because("a task in hand is a right, and the inbox has checked who holds it");

    @ArchTest
    static final ArchRule delegatesAreNobodysBusiness = classes()
            .that()
            .implement(JavaDelegate.class)
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule repositoriesAreNobodysBusiness =
            classes().that().areAssignableTo(Repository.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule entitiesAreNobodysBusiness =
            classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule everyPublicUseCaseCarriesAPermission = methods()
            .that()
            .areDeclaredInClassesThat(DescribedPredicate.describe(
                    "hold use cases",
                    (JavaClass type) ->
                            type.isAnnotatedWith(Service.class) && type.isAnnotatedWith(Transactional.class)))
            .and()
            .arePublic()
            .should(carryAPermission());

    @ArchTest
    static final ArchRule everyRouteCarriesAPermission = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .and(DescribedPredicate.describe(
                    "are pages",
                    (JavaClass type) -> type.getAnnotationOfType(Route.class).registerAtStartup()))
            .should(beAnnotatedWith(RequiresPermission.class)
                    .or(beAnnotatedWith(AnySignedIn.class))
                    .or(beAnnotatedWith(AnonymousAllowed.class)))
            .allowEmptyShould(true);

    private static ArchCondition<JavaMethod> carryAPermission() {
        return new ArchCondition<>("carry @RequiresPermission, @AnySignedIn or @CalledByProcess") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean carries = method.isAnnotatedWith(RequiresPermission.class)
                        || method.isAnnotatedWith(AnySignedIn.class)
                        || method.isAnnotatedWith(CalledByProcess.class)
                        || method.isAnnotatedWith(OpenToAll.class);
                events.add(new SimpleConditionEvent(
                        method, carries, method.getFullName() + " carries " + (carries ? "one" : "no permission")));
            }
        };
    }
}
