package org.throughline.action.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.action.ActionStage;
import org.throughline.action.RegisterFilter;
import org.throughline.action.Strength;
import org.throughline.organisation.UnitLevel;
import org.throughline.organisation.UnitSummary;

class RegisterAddressTest {

    private static final UUID ME = UUID.randomUUID();
    private static final UnitSummary PICK_A = new UnitSummary(
            UUID.randomUUID(), "pick-a", "Pick A", UnitLevel.TEAM, UUID.randomUUID(), ZoneId.of("UTC"), Locale.UK);

    @Test
    void theAddressSaysTheWholeFilter() {
        assertThat(filter("owner=me&due=late&place=pick-a&strength=weaker&state=in-use"))
                .isEqualTo(new RegisterFilter(
                        ME, RegisterFilter.Due.LATE, PICK_A.id(), Strength.WEAKER, ActionStage.IN_USE, false));
    }

    @Test
    void wordsThatNobodyKnowsAreNoFilter() {
        assertThat(filter("owner=ben&due=soon&place=moon&strength=iron&state=lost&x=y"))
                .isEqualTo(RegisterFilter.OPEN);
    }

    @Test
    void allShowsWhatEndedToo() {
        assertThat(filter("state=all").ended()).isTrue();
    }

    @Test
    void oneChoiceChangesOneWord() {
        RegisterAddress address = RegisterAddress.of(QueryParameters.fromString("owner=me"));

        assertThat(address.with("due", "late").values())
                .containsEntry("owner", "me")
                .containsEntry("due", "late");
        assertThat(address.with("owner", "").suffix()).isEmpty();
        assertThat(address.suffix()).isEqualTo("?owner=me");
    }

    private static RegisterFilter filter(String query) {
        return RegisterAddress.of(QueryParameters.fromString(query)).filter(ME, List.of(PICK_A));
    }
}
