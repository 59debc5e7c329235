package org.throughline.action;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.action.ActionRegisterQuery.Asking;
import org.throughline.action.ActionRegisterQuery.Card;
import org.throughline.base.form.CleanText;
import org.throughline.organisation.Access;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;
import org.throughline.organisation.UnitSummary;
import org.throughline.organisation.Units;

/** The list of all actions that a person may see. A page costs three statements, however many actions there are. */
@Service
@Transactional(readOnly = true)
public class ActionRegister {

    /** Rows that are read at once. */
    public static final int PAGE_SIZE = 50;

    static final int LONGEST_PAGE = 500;
    private static final int CARDS = 30;

    private final ActionRegisterQuery query;
    private final Access access;
    private final Units units;

    ActionRegister(ActionRegisterQuery query, Access access, Units units) {
        this.query = query;
        this.access = access;
        this.units = units;
    }

    /** Some rows, soonest due first. */
    @RequiresPermission(Permission.SEE_ACTIONS)
    public List<ActionRow> page(RegisterFilter filter, int offset, int limit) {
        return query.page(asking(filter), filter, Math.max(0, offset), rows(limit));
    }

    private static int rows(int limit) {
        return Math.max(0, Math.min(limit, LONGEST_PAGE));
    }

    /** Some open actions whose reference or title contains the words, soonest due first. */
    @RequiresPermission(Permission.SEE_ACTIONS)
    public List<ActionRow> openLike(String words, int offset, int limit) {
        return query.openLike(
                asking(RegisterFilter.OPEN), CleanText.of(words).strip(), Math.max(0, offset), rows(limit));
    }

    /** How many of them there are. */
    @RequiresPermission(Permission.SEE_ACTIONS)
    public int countOpenLike(String words) {
        return query.countOpenLike(
                asking(RegisterFilter.OPEN), CleanText.of(words).strip());
    }

    /** The numbers above the list. */
    @RequiresPermission(Permission.SEE_ACTIONS)
    public RegisterTotals totals(RegisterFilter filter) {
        return query.totals(asking(filter), filter);
    }

    /** The columns in their order, with their first cards; what ended more than 90 days ago is left out. */
    @RequiresPermission(Permission.SEE_ACTIONS)
    public List<BoardColumn> board(RegisterFilter filter) {
        List<Card> cards = query.board(asking(filter), filter, CARDS);
        return Arrays.stream(ActionStage.values())
                .filter(stage -> stage != ActionStage.ENDED)
                .map(stage -> column(stage, cards))
                .toList();
    }

    /** The places that the filter may choose from, by name. */
    @RequiresPermission(Permission.SEE_ACTIONS)
    public List<UnitSummary> places() {
        Set<UUID> visible = access.unitsWith(Permission.SEE_ACTIONS);
        return units.all().stream().filter(unit -> visible.contains(unit.id())).toList();
    }

    private Asking asking(RegisterFilter filter) {
        List<UnitSummary> all = units.all();
        Set<UUID> chosen = filter.placeId() == null
                ? all.stream().map(UnitSummary::id).collect(Collectors.toSet())
                : units.downwards(filter.placeId());
        return new Asking(access.actor().personId(), all, access.unitsWith(Permission.SEE_ACTIONS), chosen);
    }

    private static BoardColumn column(ActionStage stage, List<Card> cards) {
        List<Card> mine = cards.stream().filter(card -> card.stage() == stage).toList();
        int total = mine.isEmpty() ? 0 : mine.get(0).total();
        return new BoardColumn(stage, total, mine.stream().map(Card::row).toList());
    }
}
