package org.throughline.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.throughline.studio.ShippedModelsPolicy.Current;
import org.throughline.studio.ShippedModelsPolicy.Plan;

/** What becomes of the files that come with the product: the rule of docs/adr/0022, edge by edge. */
class ShippedModelsPolicyTest {

    private static final ModelName PROCESS = new ModelName(ModelKind.PROCESS, "leave");
    private static final ModelName FORM = new ModelName(ModelKind.FORM, "leave-ask");
    private static final String USES_FORM = "<userTask camunda:formRef=\"leave-ask\" />";

    @Test
    void onAnEmptyDatabaseEverythingGoesLive() {
        Plan plan = ShippedModelsPolicy.plan(Map.of(PROCESS, "one", FORM, "{}"), Map.of(), Map.of());

        assertThat(plan.deploy()).containsExactlyInAnyOrder(PROCESS, FORM);
        assertThat(plan.waiting()).isEmpty();
    }

    @Test
    void whatIsInForceAlreadyIsNotDeployedAgain() {
        Plan plan = plan("one", new Current("one", false), null);

        assertThat(plan.deploy()).isEmpty();
        assertThat(plan.waiting()).isEmpty();
    }

    @Test
    void anOlderProductsFileIsReplaced() {
        assertThat(plan("two", new Current("one", false), "one").deploy()).containsExactly(PROCESS);
        assertThat(plan("two", new Current("one", false), null).deploy())
                .as("deployed by the engine itself, before the product kept count")
                .containsExactly(PROCESS);
    }

    @Test
    void whatTheStudioMadeStaysWhileTheFileIsTheSame() {
        Plan plan = plan("one", new Current("ours", true), "one");

        assertThat(plan.deploy()).isEmpty();
        assertThat(plan.waiting()).isEmpty();
    }

    @Test
    void aNewerFileWaitsWhereTheStudioMadeAVersion() {
        Plan plan = plan("two", new Current("ours", true), "one");

        assertThat(plan.deploy()).isEmpty();
        assertThat(plan.waiting()).containsExactly(PROCESS);
    }

    @Test
    void whatAReleaseOnlyCarriedAlongIsReplaced() {
        assertThat(plan("two", new Current("one", true), "one").deploy()).containsExactly(PROCESS);
    }

    @Test
    void aFormStaysWithTheProcessThatTheStudioChanged() {
        Plan plan = ShippedModelsPolicy.plan(
                Map.of(PROCESS, USES_FORM, FORM, "new"),
                Map.of(PROCESS, new Current(USES_FORM + "<!-- ours -->", true), FORM, new Current("old", true)),
                Map.of(PROCESS, SourceHash.of(USES_FORM), FORM, SourceHash.of("old")));

        assertThat(plan.deploy()).isEmpty();
        assertThat(plan.waiting()).containsExactly(FORM);
    }

    private static Plan plan(String shipped, Current current, @org.jspecify.annotations.Nullable String seen) {
        return ShippedModelsPolicy.plan(
                Map.of(PROCESS, shipped),
                Map.of(PROCESS, current),
                seen == null ? Map.of() : Map.of(PROCESS, SourceHash.of(seen)));
    }
}
