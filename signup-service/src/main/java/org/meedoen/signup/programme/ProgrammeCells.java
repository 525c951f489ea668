package org.meedoen.signup.programme;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meedoen.signup.congress.Congress;
import org.meedoen.signup.sheet.MomentWriter;
import org.meedoen.signup.sheet.Notation;
import org.meedoen.signup.sheet.SheetWriter;
import org.meedoen.signup.text.Translated;

/** Sessions and slots as the cells of the organisers' file. {@link ProgrammeReader} reads them as the same values. */
final class ProgrammeCells {

    private final Notation notation;
    private final MomentWriter moments;

    ProgrammeCells(Congress congress, Notation notation) {
        this.notation = notation;
        this.moments = new MomentWriter(congress.zone());
    }

    Map<String, String> of(Session session) {
        var cells = of(session.facts());
        cells.put(ProgrammeColumn.SESSION_KEY, session.key());
        return cells;
    }

    /** Without the key. */
    Map<String, String> of(Session.Facts facts) {
        var cells = new HashMap<String, String>();
        cells.put(ProgrammeColumn.KIND, kind(facts.kind()));
        put(cells, ProgrammeColumn.TITLE_NL, ProgrammeColumn.TITLE_EN, facts.title());
        put(cells, ProgrammeColumn.ABSTRACT_NL, ProgrammeColumn.ABSTRACT_EN, facts.summary());
        text(cells, ProgrammeColumn.HOSTS, String.join(" | ", facts.hosts()));
        put(cells, ProgrammeColumn.THEME, ProgrammeColumn.THEME_EN, facts.theme());
        text(cells, ProgrammeColumn.DISTRICT, facts.district());
        cells.put(ProgrammeColumn.LANGUAGE, facts.language());
        put(cells, ProgrammeColumn.ACCESSIBILITY, ProgrammeColumn.ACCESSIBILITY_EN, facts.accessibility());
        cells.put(ProgrammeColumn.SIGNUP_OPENS_AT, moment(facts.signupOpensAt()));
        cells.put(ProgrammeColumn.SIGNUP_CLOSES_AT, moment(facts.signupClosesAt()));
        return cells;
    }

    Map<String, String> of(Slot slot) {
        var cells = of(slot.facts());
        cells.put(ProgrammeColumn.SLOT_KEY, slot.key());
        cells.put(ProgrammeColumn.CANCELLED, slot.cancelled() ? yes() : "");
        return cells;
    }

    /** Without the key and the cancellation. */
    Map<String, String> of(Slot.Facts facts) {
        var cells = new HashMap<String, String>();
        cells.put(ProgrammeColumn.DATE, facts.day().toString());
        cells.put(ProgrammeColumn.START, moments.time(facts.start()));
        cells.put(ProgrammeColumn.END, moments.end(facts.day(), facts.start(), facts.end()));
        var point = facts.meetingPoint();
        put(
                cells,
                ProgrammeColumn.MEETING_POINT,
                ProgrammeColumn.MEETING_POINT_EN,
                new Translated(point.name(), point.nameEn()));
        cells.put(ProgrammeColumn.LATITUDE, degrees(point.latitude()));
        cells.put(ProgrammeColumn.LONGITUDE, degrees(point.longitude()));
        put(cells, ProgrammeColumn.END_POINT, ProgrammeColumn.END_POINT_EN, facts.endPoint());
        cells.put(ProgrammeColumn.CAPACITY, String.valueOf(facts.capacity()));
        cells.put(ProgrammeColumn.WAITING_LIST, facts.waitingList() ? yes() : no());
        setAside(cells, facts.setAside());
        return cells;
    }

    /** The same in this notation. */
    String translated(String column, String plain) {
        return switch (column) {
            case ProgrammeColumn.KIND -> kind(plain);
            case ProgrammeColumn.WAITING_LIST -> plain.equals("yes") ? yes() : no();
            case ProgrammeColumn.LATITUDE, ProgrammeColumn.LONGITUDE -> fraction(plain);
            default -> plain;
        };
    }

    private String kind(String plain) {
        return switch (plain) {
            case "visit" -> kind(Kind.VISIT);
            case "lecture" -> kind(Kind.LECTURE);
            default -> plain;
        };
    }

    private void setAside(Map<String, String> cells, @Nullable SetAside aside) {
        cells.put(ProgrammeColumn.SET_ASIDE, aside == null ? "" : String.valueOf(aside.places()));
        cells.put(ProgrammeColumn.SET_ASIDE_UNTIL, aside == null ? "" : moment(aside.until()));
    }

    private static void put(Map<String, String> cells, String dutch, String english, @Nullable Translated text) {
        text(cells, dutch, Translated.dutch(text));
        text(cells, english, Translated.english(text));
    }

    private static void text(Map<String, String> cells, String column, @Nullable String text) {
        cells.put(column, text == null ? "" : SheetWriter.text(text));
    }

    private String kind(Kind kind) {
        var dutch = notation == Notation.DUTCH;
        return switch (kind) {
            case VISIT -> dutch ? "werkbezoek" : "visit";
            case WORKSHOP -> "workshop";
            case LECTURE -> dutch ? "lezing" : "lecture";
        };
    }

    private String yes() {
        return notation == Notation.DUTCH ? "ja" : "yes";
    }

    private String no() {
        return notation == Notation.DUTCH ? "nee" : "no";
    }

    private String moment(@Nullable Instant moment) {
        return moment == null ? "" : moments.moment(moment);
    }

    private String degrees(@Nullable Double degrees) {
        if (degrees == null) return "";
        return fraction(new BigDecimal(degrees.toString()).toPlainString());
    }

    private String fraction(String plain) {
        return notation == Notation.DUTCH ? plain.replace('.', ',') : plain;
    }
}
