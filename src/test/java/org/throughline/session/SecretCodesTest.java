package org.throughline.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Codes are easy to read and type, and hard to guess. */
class SecretCodesTest {

    private static final double ENOUGH_BITS = 60;

    @Test
    void aCodeHasMoreThanSixtyBits() {
        double bits = SecretCodes.LENGTH * Math.log(SecretCodes.SIGNS.length()) / Math.log(2);

        assertThat(bits).isGreaterThan(ENOUGH_BITS);
        assertThat(SecretCodes.SIGNS.chars().distinct().count()).isEqualTo(SecretCodes.SIGNS.length());
    }

    @Test
    void noTwoOfItsSignsLookAlike() {
        assertThat(SecretCodes.SIGNS).doesNotContain("0", "O", "1", "I", "L", "U");
        assertThat(SecretCodes.create()).matches("[%1$s]{5}-[%1$s]{5}-[%1$s]{5}".formatted(SecretCodes.SIGNS));
    }

    @Test
    void itIsTheSameHoweverItIsTyped() {
        String hash = SecretCodes.codeHash("7KQ4M-XR2BD-9WTHC");

        assertThat(SecretCodes.codeHash(" 7kq4m xr2bd 9wthc")).isEqualTo(hash).hasSize(64);
        assertThat(SecretCodes.codeHash("7KQ4M-XR2BD-9WTHD")).isNotEqualTo(hash);
    }

    @Test
    void aCodeAndAReceiptOfTheSameSignsHaveNothingInCommon() {
        assertThat(SecretCodes.receiptHash("7KQ4M-XR2BD-9WTHC"))
                .isNotEqualTo(SecretCodes.codeHash("7KQ4M-XR2BD-9WTHC"));
    }

    @Test
    void theIdsOfNotesLookLikeAnyRandomIdAndBelongToOneReceipt() {
        List<UUID> ids = SecretCodes.noteIds("7KQ4M-XR2BD-9WTHC");
        Set<UUID> all = new HashSet<>(ids);
        all.addAll(SecretCodes.noteIds("7KQ4M-XR2BD-9WTHD"));

        assertThat(all).hasSize(2 * ContributionPolicy.MOST_NOTES);
        assertThat(ids).allMatch(id -> id.version() == 4 && id.variant() == 2);
        assertThat(SecretCodes.noteIds("7kq4m-xr2bd-9wthc")).isEqualTo(ids);
    }
}
