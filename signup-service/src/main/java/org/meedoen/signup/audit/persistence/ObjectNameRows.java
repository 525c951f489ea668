package org.meedoen.signup.audit.persistence;

import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.readonly.ReadOnlyDatabase;
import org.meedoen.signup.text.Translated;
import org.springframework.stereotype.Repository;

/** What the objects of entries are called today. The trail itself stores no names. */
@Repository
public class ObjectNameRows {

    private static final Pattern WITH_ID = Pattern.compile("[a-z]+/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final String NAMES = """
            with wanted as (
                select split_part(object, '/', 1) as kind, split_part(object, '/', 2)::uuid as id
                from unnest(:objects::text[]) as object)
            select wanted.kind || '/' || participant.id as object, participant.name as nl, cast(null as text) as en
            from wanted join participant on participant.id = wanted.id
            where wanted.kind = 'participant' and participant.congress = :congress and participant.email is not null
            union all
            select wanted.kind || '/' || announcement.id, subject_nl, subject_en
            from wanted join announcement on announcement.id = wanted.id
            where wanted.kind = 'announcement' and announcement.congress = :congress
            union all
            select wanted.kind || '/' || session.id, title_nl, title_en
            from wanted join session on session.id = wanted.id
            where wanted.kind = 'session' and session.congress = :congress
            union all
            select wanted.kind || '/' || slot.id, title_nl, title_en
            from wanted join slot on slot.id = wanted.id join session on session.id = slot.session_id
            where wanted.kind = 'slot' and slot.congress = :congress
            """;

    private final ReadOnlyDatabase database;

    ObjectNameRows(ReadOnlyDatabase database) {
        this.database = database;
    }

    /**
     * Participants by their names, messages by their subjects, sessions and slots by their titles. What is gone has none.
     *
     * @param objects kinds and ids; other texts are ignored
     */
    public Map<String, Translated> names(CongressId congress, Collection<String> objects) {
        return database
                .jdbc()
                .sql(NAMES)
                .param("congress", congress.value())
                .param(
                        "objects",
                        objects.stream().filter(WITH_ID.asMatchPredicate()).toArray(String[]::new))
                .query(Named.class)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Named::object, Named::name));
    }

    private record Named(String object, String nl, @Nullable String en) {

        Translated name() {
            return new Translated(nl, en);
        }
    }
}
