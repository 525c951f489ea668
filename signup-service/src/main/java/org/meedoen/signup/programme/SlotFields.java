package org.meedoen.signup.programme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meedoen.signup.audit.ValueChange;
import org.meedoen.signup.text.Translated;

/** What organisers can change of a slot, as the audit trail records it, under the names of the interface. */
final class SlotFields {

    static final String PER_ORGANISATION = "perOrganisation";
    static final String SET_ASIDE = "setAside";

    private SlotFields() {}

    /** The field that is stored in a column of the organisers' file; null: it is not recorded. */
    static @Nullable String of(String column) {
        return switch (column) {
            case ProgrammeColumn.DATE, ProgrammeColumn.START -> "start";
            case ProgrammeColumn.END -> "end";
            case ProgrammeColumn.MEETING_POINT -> "meetingPoint.name";
            case ProgrammeColumn.MEETING_POINT_EN -> "meetingPoint.nameEn";
            case ProgrammeColumn.LATITUDE -> "meetingPoint.latitude";
            case ProgrammeColumn.LONGITUDE -> "meetingPoint.longitude";
            case ProgrammeColumn.CAPACITY -> "capacity";
            case ProgrammeColumn.WAITING_LIST -> "waitingList";
            case ProgrammeColumn.SET_ASIDE -> SET_ASIDE;
            case ProgrammeColumn.SET_ASIDE_UNTIL -> "setAsideUntil";
            default -> null;
        };
    }

    static List<ValueChange> changed(Slot before, Slot after) {
        return ValueChange.between(fields(before.facts()), fields(after.facts()));
    }

    static List<ValueChange> cancelled(Slot before, Slot after) {
        return ValueChange.between(cancellation(before), cancellation(after));
    }

    /** Those that were cancelled at once, which were not before. */
    static List<ValueChange> cancelled(List<Slot> slots, Translated reason) {
        if (slots.isEmpty()) return List.of();
        var after = new LinkedHashMap<String, String>();
        after.put("cancelledSlots", String.valueOf(slots.size()));
        after.put("cancellationReason", reason.nl());
        after.put("cancellationReasonEn", text(reason.en()));
        return ValueChange.between(Map.of(), after);
    }

    private static Map<String, String> cancellation(Slot slot) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("cancelled", String.valueOf(slot.cancelled()));
        fields.put("cancellationReason", text(Translated.dutch(slot.cancelledBecause())));
        fields.put("cancellationReasonEn", text(Translated.english(slot.cancelledBecause())));
        return fields;
    }

    private static Map<String, String> fields(Slot.Facts facts) {
        var point = facts.meetingPoint();
        var quota = facts.quota();
        var fields = new LinkedHashMap<String, String>();
        fields.put("start", facts.start().toString());
        fields.put("end", facts.end().toString());
        fields.put("meetingPoint.name", point.name());
        fields.put("meetingPoint.nameEn", text(point.nameEn()));
        fields.put("meetingPoint.latitude", text(point.latitude()));
        fields.put("meetingPoint.longitude", text(point.longitude()));
        fields.put("capacity", String.valueOf(facts.capacity()));
        fields.put("waitingList", String.valueOf(facts.waitingList()));
        fields.put(PER_ORGANISATION, quota == null ? "" : String.valueOf(quota.perOrganisation()));
        fields.put("quotaUntil", quota == null ? "" : text(quota.until()));
        var aside = facts.setAside();
        fields.put(SET_ASIDE, aside == null ? "" : String.valueOf(aside.places()));
        fields.put("setAsideUntil", aside == null ? "" : text(aside.until()));
        return fields;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
