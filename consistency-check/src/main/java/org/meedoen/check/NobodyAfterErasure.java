package org.meedoen.check;

import java.util.stream.Stream;

/** The personal data of a congress is erased in time, and none of it is left. */
final class NobodyAfterErasure implements Rule {

    // Whoever is added after the erasure is erased at the next check, and a stopped service catches up: they have a
    // day.
    private static final String LEFT = """
            select 'participant ' || participant.id as subject, 'is known after the erasure of ' || participant.congress as what
            from participant join congress_erasure erasure on erasure.congress = participant.congress
            where email is not null
              and (created_at < erasure.erased_at
                   or erasure.erased_at is not null and announced_at < now() - interval '8 days'
                      and created_at < now() - interval '1 day')
            union all
            select 'participant ' || participant.id, 'has a name or an address in spite of being erased'
            from participant left join removed_participant gone on gone.participant = participant.id
            where participant.erased_at is not null
              and (participant.email is not null or participant.name <> '' or gone.email is not null)
            union all
            select 'participant ' || id, 'is erased, and has a calendar, favourites, messages or a choice of mails'
            from participant
            where erased_at is not null
              and (exists (select from calendar_subscription where participant_id = id)
                   or exists (select from favourite where participant_id = id)
                   or exists (select from reminder_declined where participant_id = id)
                   or exists (select from announcement_recipient where announcement_recipient.participant = id))
            union all
            select 'congress ' || slug, 'should have been erased a day ago'
            from congress join congress_erasure erasure on erasure.congress = slug
            where erasure.erased_at is null and announced_at < now() - interval '8 days'
              and days[cardinality(days)] + retention_days + 2 < current_date
            """;

    @Override
    public Stream<Finding> broken(Evidence evidence) {
        return evidence.installation().signup().jdbc().sql(LEFT).query(Left.class).list().stream()
                .map(left -> new Finding(Promise.NOBODY_AFTER_ERASURE, left.subject, left.what));
    }

    private record Left(String subject, String what) {}
}
