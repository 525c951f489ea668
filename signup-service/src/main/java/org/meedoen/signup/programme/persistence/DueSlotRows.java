package org.meedoen.signup.programme.persistence;

import java.util.List;
import org.meedoen.contracts.CongressId;
import org.meedoen.signup.programme.Slot;
import org.meedoen.signup.programme.SlotMoment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The slots of which a moment has come by the database's clock, and has not been published. */
@Repository
public class DueSlotRows {

    private final JdbcClient jdbc;

    DueSlotRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that have such a slot. */
    public List<CongressId> congresses(SlotMoment moment) {
        return jdbc.sql("select distinct congress from slot where " + due(moment))
                .query((row, _) -> new CongressId(row.getString("congress")))
                .list();
    }

    /** The earliest first. */
    public List<Slot> of(CongressId congress, SlotMoment moment) {
        return jdbc.sql(ProgrammeRows.SLOTS + "where slot.congress = :congress and " + due(moment) + " order by "
                        + column(moment) + ", slot.id")
                .param("congress", congress.value())
                .query(SlotRow::slot)
                .list();
    }

    private static String due(SlotMoment moment) {
        var ahead = switch (moment) {
            case PROMOTION_END -> "promoting";
            case QUOTA_END -> "not quota_ended";
            case SET_ASIDE_END -> "not set_aside_ended";
            case BEGINNING -> "not begun";
        };
        return ahead + " and not cancelled and " + column(moment) + " <= clock_timestamp()";
    }

    private static String column(SlotMoment moment) {
        return switch (moment) {
            case PROMOTION_END -> "promotion_until";
            case QUOTA_END -> "quota_until";
            case SET_ASIDE_END -> "set_aside_until";
            case BEGINNING -> "starts_at";
        };
    }
}
