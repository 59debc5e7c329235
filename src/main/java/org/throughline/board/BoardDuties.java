package org.throughline.board;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.organisation.Duty;
import org.throughline.organisation.DutySource;
import org.throughline.organisation.Role;

/** The seats of a person on boards, which go to the named deputy, and the seats for which the person is the deputy. */
@Component
class BoardDuties implements DutySource {

    private static final String SEAT = "seat";
    private static final String DEPUTY = "deputy";

    private final JdbcClient jdbc;
    private final BoardMemberRepository members;
    private final BoardFiles files;

    BoardDuties(JdbcClient jdbc, BoardMemberRepository members, BoardFiles files) {
        this.jdbc = jdbc;
        this.members = members;
        this.files = files;
    }

    @Override
    public String name() {
        return "board";
    }

    @Override
    public List<Duty> dutiesOf(UUID personId) {
        return jdbc.sql("""
                        select m.id, m.person_id, m.deputy_id, b.name, b.unit_id, p.part,
                               (select array_agg(o.person_id) from throughline.board_member o where o.board_id = m.board_id
                                and (o.term_to is null or o.term_to >= current_date)) as seated
                        from throughline.board_member m
                        join throughline.board b on b.id = m.board_id
                        cross join lateral (
                            select 'seat' as part where m.person_id = :person
                            union all
                            select 'deputy' where m.deputy_id = :person
                        ) p
                        where m.term_to is null
                        order by b.name, p.part, m.id""")
                .param("person", personId)
                .query((row, number) -> {
                    boolean seat = SEAT.equals(row.getString("part"));
                    UUID deputy = row.getObject("deputy_id", UUID.class);
                    return new Duty(
                            name(),
                            row.getString("part"),
                            row.getObject("id", UUID.class).toString(),
                            "",
                            row.getString("name"),
                            row.getObject("unit_id", UUID.class),
                            seat && deputy != null ? Duty.Asking.NOT : Duty.Asking.FIRST,
                            seat ? deputy : null,
                            seat
                                    ? Set.of((UUID[]) row.getArray("seated").getArray())
                                    : Set.of(row.getObject("person_id", UUID.class)),
                            Role.BOARD_MEMBER,
                            true);
                })
                .list();
    }

    @Override
    public void rehome(Duty duty, UUID from, UUID to) {
        BoardMember member = member(duty);
        if (DEPUTY.equals(duty.kind())) {
            member.standInBy(to);
            return;
        }
        Board board = files.board(member.boardId());
        AppointMember next =
                new AppointMember(board.id(), to, member.constituency(), member.votes(), null, files.today(board));
        members.findByBoardIdAndPersonId(board.id(), to)
                .ifPresentOrElse(
                        before -> sitAgain(before, next), () -> members.save(new BoardMember(board.id(), next)));
        member.endOn(files.today(board).minusDays(1));
        members.flush();
    }

    /** The seat stays empty until somebody is appointed; a member without a deputy stays without one. */
    @Override
    public void end(Duty duty, UUID from, String reason) {
        BoardMember member = member(duty);
        if (DEPUTY.equals(duty.kind())) {
            member.standInBy(null);
        } else {
            member.endOn(files.today(files.board(member.boardId())).minusDays(1));
        }
        members.flush();
    }

    private BoardMember member(Duty duty) {
        return members.findById(UUID.fromString(duty.key())).orElseThrow();
    }

    private static void sitAgain(BoardMember before, AppointMember next) {
        if (before.sitsOn(next.termFrom())) {
            throw new BoardRefused("board.member.twice");
        }
        before.sitAgain(next);
    }
}
