package org.throughline.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which files travel together: a task takes the version of its form that was deployed with its process. */
class DeploymentPartsTest {

    private static final ModelName ASK = new ModelName(ModelKind.PROCESS, "ask");
    private static final ModelName OTHER = new ModelName(ModelKind.PROCESS, "other");
    private static final ModelName FIRST = new ModelName(ModelKind.FORM, "first");
    private static final ModelName SECOND = new ModelName(ModelKind.FORM, "second");
    private static final ModelName TABLE = new ModelName(ModelKind.TABLE, "limits");
    private static final Map<ModelName, String> IN_FORCE = Map.of(
            ASK, "<t camunda:formRef=\"first\"/><t camunda:formRef='second'/>",
            OTHER, "<t camunda:formRef=\"second\"/>",
            FIRST, "1",
            SECOND, "2",
            TABLE, "<t/>");

    @Test
    void aProcessTakesAllOfItsFormsAlong() {
        assertThat(DeploymentParts.of(Map.of(ASK, IN_FORCE.get(ASK) + "<!-- new -->"), IN_FORCE))
                .containsOnlyKeys(ASK, FIRST, SECOND)
                .containsEntry(FIRST, "1");
    }

    @Test
    void aFormTakesAlongEveryProcessThatNamesItWithTheirOtherForms() {
        assertThat(DeploymentParts.of(Map.of(SECOND, "2b"), IN_FORCE))
                .containsOnlyKeys(ASK, OTHER, FIRST, SECOND)
                .containsEntry(SECOND, "2b")
                .containsEntry(ASK, IN_FORCE.get(ASK));
    }

    @Test
    void aTableGoesAlone() {
        assertThat(DeploymentParts.of(Map.of(TABLE, "<t2/>"), IN_FORCE)).containsOnlyKeys(TABLE);
    }

    @Test
    void aNewFormThatANewProcessNamesGoesWithIt() {
        ModelName process = new ModelName(ModelKind.PROCESS, "new");
        ModelName form = new ModelName(ModelKind.FORM, "new-form");

        assertThat(DeploymentParts.of(
                        Map.of(process, "<t camunda:formRef=\"new-form\"/><t camunda:formRef=\"first\"/>", form, "{}"),
                        IN_FORCE))
                .containsOnlyKeys(process, form, FIRST);
    }
}
