package org.meedoen.notification.delivery.persistence;

/** SQL about entries in the recipients' calendars. An entry is recorded with the last mail that offered it. */
final class MailedEntries {

    /** A decision after which the entry no longer holds: the last one of its sign-up, or one about another sign-up. */
    private static final String ENDS = """
            (o.matter = any (%1$s.absorbs)
            and case when %1$s.subject_id = o.subject_id then %1$s.number > o.number and not %1$s.offers_entry
                     else %1$s.seq > o.seq end)
            """;

    /**
     * Of the recipient of a mail {@code c}, as JSON: the entry of its own sign-up, and those that no longer hold, except those that
     * another waiting mail will remove. A mail that would have removed one may have been merged into a mail about something else.
     */
    static final String OF_MAIL =
            """
            (select coalesce(jsonb_agg(jsonb_build_object('signupId', o.entry, 'slotId', o.matter, 'removalBegun', o.removal_begun, 'number', (
                    select max(number) from mails where subject_id = o.entry)) order by o.seq), '[]')
                from mails o
                where o.participant_id = c.participant_id and o.entry is not null
                and (o.subject_id = c.subject_id or %s
                    or exists (
                        select from mails decided
                        where decided.participant_id = o.participant_id and decided.state <> 'WAITING' and %s)
                    and not exists (
                        select from mails waiting
                        where waiting.participant_id = o.participant_id and waiting.state = 'WAITING' and %s)))
            """.formatted(ENDS.formatted("c"), ENDS.formatted("decided"), ENDS.formatted("waiting"));

    /** Before it is sent, and safely stored: it is unknown whether a mail that fails has arrived. */
    static final String OFFER = """
            update mails set entry = case when id = :id then subject_id end, removal_begun = false
            where subject_id = :signup and (id = :id or entry = subject_id)
            """;

    /** Before it is sent, and safely stored, for the same reason. */
    static final String REMOVE = """
            update mails set removal_begun = true
            where participant_id = (select participant_id from mails where id = :id) and entry = any (:ended)
            """;

    /** The same statement also records that the mail was sent. */
    static final String REMOVED = """
            update mails set entry = null, removal_begun = false
            where participant_id = (select participant_id from mails where id = :id) and entry = any (:ended)
            """;

    private MailedEntries() {}
}
