package org.throughline.base.ui;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.router.Route;
import org.junit.jupiter.api.Test;

/** A page that shows tasks of features it does not know must name the parts of a form, or a browser draws bare text. */
class TaskPanelPagesTest {

    private static final DescribedPredicate<JavaClass> SHOW_TASKS = DescribedPredicate.describe(
            "show task panels",
            page -> page.getDirectDependenciesFromSelf().stream()
                    .anyMatch(use -> use.getTargetClass().isEquivalentTo(TaskPanels.class)));

    @Test
    void pagesWithTaskPanelsBringThePartsOfAForm() {
        classes()
                .that(SHOW_TASKS)
                .and()
                .areAnnotatedWith(Route.class)
                .should()
                .beAnnotatedWith(Uses.class)
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.throughline"));
    }
}
