package org.throughline.base.ui.form;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import org.junit.jupiter.api.Test;
import org.throughline.base.ui.TaskForm;

/** The parts of a form come with the first form: not with every page, and not never, or a browser draws bare text. */
class FormBundleTest {

    private static final DescribedPredicate<JavaClass> BUNDLE = DescribedPredicate.describe(
            "bundle of their own",
            type -> type.isAnnotatedWith(Route.class)
                    && !type.getAnnotationOfType(Route.class).registerAtStartup());
    private static final DescribedPredicate<JavaClass> PAGE = DescribedPredicate.describe(
            "page",
            type -> type.isAnnotatedWith(Route.class)
                    && type.getAnnotationOfType(Route.class).registerAtStartup());

    private final JavaClasses product = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.throughline");

    @Test
    void noPageReachesWhatDrawsAForm() {
        noClasses()
                .that(PAGE)
                .should()
                .transitivelyDependOnClassesThat()
                .areAssignableTo(FormView.class)
                .check(product);
    }

    @Test
    void whatDrawsAFormIsABundleOfItsOwn() {
        assertThat(BUNDLE).accepts(product.get(FormView.class));
        classes()
                .that()
                .implement(TaskForm.class)
                .should()
                .dependOnClassesThat(BUNDLE)
                .check(product);
    }
}
