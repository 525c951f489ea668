package org.meedoen.signup.congress.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.meedoen.contracts.CongressId;
import org.meedoen.http.Page;
import org.meedoen.http.Paging;
import org.meedoen.signup.congress.Congress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The stored congresses. */
@Repository
public class CongressRows {

    private static final String SEEN =
            "(:all or published_at is not null or 'ORGANISER:' || slug = any (:roles::text[]))";

    private static final List<String> DELETE = List.of(
            "delete from organiser where congress = :slug",
            "delete from congress_mail where congress = :slug",
            "delete from congress_logo where congress = :slug",
            "delete from congress where slug = :slug",
            "insert into deleted_congress (slug) values (:slug)");

    private final JdbcClient jdbc;

    CongressRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The latest first.
     *
     * @param all whether all drafts are included
     * @param roles of the caller's session; drafts that they may organise are included
     */
    public Page<Congress> page(boolean all, Collection<String> roles, Paging paging) {
        var seen = roles.toArray(String[]::new);
        var total = jdbc.sql("select count(*) from congress where " + SEEN)
                .param("all", all)
                .param("roles", seen)
                .query(Long.class)
                .single();
        var some = jdbc.sql("select * from congress where " + SEEN
                        + " order by days[1] desc, slug limit :size offset :skipped")
                .param("all", all)
                .param("roles", seen)
                .param("size", paging.size())
                .param("skipped", paging.skipped())
                .query(CongressRow::congress)
                .list();
        return new Page<>(some, total);
    }

    public Optional<Congress> find(CongressId slug) {
        return jdbc.sql("select * from congress where slug = :slug")
                .param("slug", slug.value())
                .query(CongressRow::congress)
                .optional();
    }

    /**
     * Until the transaction ends, no other one can change the congress's programme or publish its changes. Sign-ups are not
     * blocked, as they only reference the row.
     */
    public Optional<Congress> lock(CongressId slug) {
        return jdbc.sql("select * from congress where slug = :slug for no key update")
                .param("slug", slug.value())
                .query(CongressRow::congress)
                .optional();
    }

    /** Also blocks transactions that insert references to the row, and waits for those that already did. */
    public void lockAlone(CongressId slug) {
        jdbc.sql("select slug from congress where slug = :slug for update")
                .param("slug", slug.value())
                .query(String.class)
                .optional();
    }

    /** The current time of the database, not the start of the transaction. Rules use no other clock. */
    public Instant now() {
        return jdbc.sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    /** Whether it was new. */
    public boolean insertIfNew(Congress congress) {
        return fields(jdbc.sql("""
                insert into congress (slug, name_nl, name_en, host_city, days, time_zone, signup_opens_at,
                    signup_closes_at, admission, admission_domains, promotion_days_before, promotion_until_time,
                    contact_email, sample, caps, pair_passes, english, retention_days,
                    walking_speed, cycling_speed)
                values (:slug, :nameNl, :nameEn, :hostCity, :days::date[], :zone, :opensAt, :closesAt, :admission,
                    :domains::text[], :daysBefore, :until, :contact, :sample, :caps::jsonb, :pairPasses,
                    :english, :retentionDays, :walkingSpeed, :cyclingSpeed)
                on conflict do nothing
                """), congress).update() == 1;
    }

    public void update(Congress congress) {
        fields(jdbc.sql("""
                update congress
                set name_nl = :nameNl, name_en = :nameEn, host_city = :hostCity, days = :days::date[],
                    time_zone = :zone, signup_opens_at = :opensAt, signup_closes_at = :closesAt,
                    admission = :admission, admission_domains = :domains::text[],
                    promotion_days_before = :daysBefore, promotion_until_time = :until,
                    contact_email = :contact, sample = :sample, caps = :caps::jsonb,
                    pair_passes = :pairPasses, english = :english, retention_days = :retentionDays,
                    walking_speed = :walkingSpeed, cycling_speed = :cyclingSpeed
                where slug = :slug
                """), congress).update();
        newProgrammeVersion(congress.slug());
    }

    public boolean isPublished(CongressId slug) {
        return jdbc.sql("select exists (select from congress where slug = :slug and published_at is not null)")
                .param("slug", slug.value())
                .query(Boolean.class)
                .single();
    }

    public void publish(CongressId slug, boolean published) {
        jdbc.sql("update congress set published_at = case when :published then now() end where slug = :slug")
                .param("published", published)
                .param("slug", slug.value())
                .update();
        newProgrammeVersion(slug);
    }

    public void newProgrammeVersion(CongressId slug) {
        jdbc.sql("update congress set programme_version = programme_version + 1 where slug = :slug")
                .param("slug", slug.value())
                .update();
    }

    public Optional<Long> programmeVersion(CongressId slug) {
        return jdbc.sql("select programme_version from congress where slug = :slug")
                .param("slug", slug.value())
                .query(Long.class)
                .optional();
    }

    public List<String> organisers(CongressId slug) {
        return jdbc.sql("select email from organiser where congress = :slug order by email")
                .param("slug", slug.value())
                .query(String.class)
                .list();
    }

    /** Returns the addresses that were removed. */
    public List<String> replaceOrganisers(CongressId slug, Collection<String> emails) {
        var wanted = emails.toArray(String[]::new);
        jdbc.sql("insert into organiser select :slug, unnest(:emails::text[]) on conflict do nothing")
                .param("slug", slug.value())
                .param("emails", wanted)
                .update();
        return jdbc.sql(
                        "delete from organiser where congress = :slug and email <> all (:emails::text[]) returning email")
                .param("slug", slug.value())
                .param("emails", wanted)
                .query(String.class)
                .list();
    }

    /** Deletes the congress and its organisers. The slug cannot be used again. */
    public void delete(CongressId slug) {
        for (var sql : DELETE) jdbc.sql(sql).param("slug", slug.value()).update();
    }

    public boolean wasDeleted(CongressId slug) {
        return jdbc.sql("select exists (select from deleted_congress where slug = :slug)")
                .param("slug", slug.value())
                .query(Boolean.class)
                .single();
    }

    private static JdbcClient.StatementSpec fields(JdbcClient.StatementSpec statement, Congress congress) {
        return statement
                .param("slug", congress.slug().value())
                .param("nameNl", congress.name().nl())
                .param("nameEn", congress.name().en())
                .param("hostCity", congress.hostCity())
                .param("days", congress.days().stream().map(Object::toString).toArray(String[]::new))
                .param("zone", congress.zone().getId())
                .param("opensAt", congress.signup().window().opensAt().atOffset(ZoneOffset.UTC))
                .param("closesAt", congress.signup().window().closesAt().atOffset(ZoneOffset.UTC))
                .param("admission", congress.admission().name())
                .param("domains", congress.admissionDomains().toArray(String[]::new))
                .param("daysBefore", congress.signup().promotion().daysBefore())
                .param("until", congress.signup().promotion().until())
                .param("contact", congress.contactEmail())
                .param("sample", congress.sample())
                .param(
                        "caps",
                        JsonMapper.shared().writeValueAsString(congress.signup().caps()))
                .param("pairPasses", congress.signup().pairPasses())
                .param("english", congress.english())
                .param("retentionDays", congress.retentionDays())
                .param("walkingSpeed", congress.travelSpeeds().walking())
                .param("cyclingSpeed", congress.travelSpeeds().cycling());
    }
}
