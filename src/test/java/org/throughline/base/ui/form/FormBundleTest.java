package org.throughline.base.ui.form;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.vaadin.flow.router.Route;
import org.throughline.base.ui.TaskForm;

/** The parts of a form come with the first form: not with every page, and not never, or a browser draws bare text. */
@AnalyzeClasses(packages = "org.throughline", importOptions = ImportOption.DoNotIncludeTests.class)
class FormBundleTest {

    private static final DescribedPredicate<JavaClass> BUNDLE = DescribedPredicate.describe(
            "bundle of their own",
            type -> type.isAnnotatedWith(Route.class)
                    && !type.getAnnotationOfType(Route.class).registerAtStartup());
    private static final DescribedPredicate<JavaClass> PAGE = DescribedPredicate.describe(
            "page",
            type -> type.isAnnotatedWith(Route.class)
                    && type.getAnnotationOfType(Route.class).registerAtStartup());

    @ArchTest
    static void noPageReachesWhatDrawsAForm(JavaClasses product) {
        noClasses()
                .that(PAGE)
                .should()
                .transitivelyDependOnClassesThat()
                .areAssignableTo(FormView.class)
                .check(product);
    }

    @ArchTest
    static void whatDrawsAFormIsABundleOfItsOwn(JavaClasses product) {
        assertThat(BUNDLE).accepts(product.get(FormView.class));
        classes()
                .that()
                .implement(TaskForm.class)
                .should()
                .dependOnClassesThat(BUNDLE)
                .check(product);
    }
}
