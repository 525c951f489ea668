package org.meedoen.check;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Nobody was given two places that overlap. Two are allowed only if the organisers moved one onto the other. */
final class NoTwoPlacesAtATime implements Rule {

    private static final String OVERLAPS = """
            select a.signup_id::text as one, b.signup_id::text as other
            from place a
                join slot sa on sa.id = a.slot_id
                join place b on b.participant_id = a.participant_id and b.signup_id > a.signup_id
                join slot sb on sb.id = b.slot_id
            where a.standing = 'CONFIRMED' and b.standing = 'CONFIRMED'
                and sa.starts_at < sb.ends_at and sb.starts_at < sa.ends_at
            """;

    private record Overlap(String one, String other) {}

    @Override
    public Stream<Finding> broken(Evidence evidence) {
        var moved = moved(evidence);
        return evidence.installation().capacity().jdbc().sql(OVERLAPS).query(Overlap.class).list().stream()
                .filter(overlap -> !moved.contains(overlap.one) && !moved.contains(overlap.other))
                .map(overlap -> new Finding(
                        Promise.NO_TWO_AT_A_TIME, "sign-up " + overlap.one, "overlaps sign-up " + overlap.other));
    }

    private static Set<String> moved(Evidence evidence) {
        return evidence.sent("meedoen.place.moved.v1")
                .map(sent -> sent.signup().toString())
                .collect(Collectors.toSet());
    }
}
