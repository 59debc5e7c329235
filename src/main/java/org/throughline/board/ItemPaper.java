package org.throughline.board;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The paper of an item as it was presented; everything is null before. */
@Embeddable
class ItemPaper {

    private @Nullable String question;
    private @Nullable String summary;
    private @Nullable String ifYes;
    private @Nullable String ifNo;
    private @Nullable BigDecimal cost;

    protected ItemPaper() {}

    ItemPaper(PresentPaper said) {
        this.question = said.question();
        this.summary = said.summary();
        this.ifYes = said.ifYes();
        this.ifNo = said.ifNo();
        this.cost = said.cost();
    }

    /** Nobody has presented it. */
    static ItemPaper none() {
        return new ItemPaper();
    }

    @Nullable
    String question() {
        return question;
    }

    @Nullable
    String summary() {
        return summary;
    }

    @Nullable
    String ifYes() {
        return ifYes;
    }

    @Nullable
    String ifNo() {
        return ifNo;
    }

    @Nullable
    BigDecimal cost() {
        return cost;
    }
}
