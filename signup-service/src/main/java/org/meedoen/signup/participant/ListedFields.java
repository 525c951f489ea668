package org.meedoen.signup.participant;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.meedoen.signup.sheet.FieldChange;

/** A participant's fields in the words of the organisers' list. */
final class ListedFields {

    private ListedFields() {}

    static List<FieldChange> changed(ListedParticipant before, ListedParticipant after) {
        return Stream.of(
                        new FieldChange(ParticipantFile.ADDRESS, before.email(), after.email()),
                        new FieldChange(ParticipantFile.NAME, before.name(), after.name()),
                        new FieldChange(ParticipantFile.ORGANISATION, organisation(before), organisation(after)),
                        new FieldChange(ParticipantFile.DAYS, days(before), days(after)))
                .filter(field -> !field.before().equals(field.after()))
                .toList();
    }

    /** Those with a value, without the name. */
    static List<FieldChange> of(ListedParticipant added) {
        return Stream.of(
                        new FieldChange(ParticipantFile.ADDRESS, "", added.email()),
                        new FieldChange(ParticipantFile.ORGANISATION, "", organisation(added)),
                        new FieldChange(ParticipantFile.DAYS, "", days(added)))
                .filter(field -> !field.after().isEmpty())
                .toList();
    }

    private static String organisation(ListedParticipant listed) {
        return Objects.requireNonNullElse(listed.organisation(), "");
    }

    private static String days(ListedParticipant listed) {
        var days = listed.days();
        return days == null ? "" : days.stream().sorted().map(Object::toString).collect(joining(" "));
    }
}
