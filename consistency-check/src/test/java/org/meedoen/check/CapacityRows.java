package org.meedoen.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.testsupport.TestServers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** One congress as capacity-service would store it, or as it never should; everybody by a single letter. */
class CapacityRows {

    private static final Path MIGRATIONS = Path.of("../capacity-service/src/main/resources/db/migration");

    private final JdbcClient jdbc;

    CapacityRows() {
        var database = TestServers.freshDatabase();
        jdbc = JdbcClient.create(new DriverManagerDataSource(database.url(), database.user(), database.password()));
        migrations().forEach(sql -> jdbc.sql(sql).update());
        jdbc.sql("insert into congress (slug) values ('utrecht')").update();
    }

    private static List<String> migrations() {
        try (var files = Files.list(MIGRATIONS)) {
            return files.sorted().map(CapacityRows::text).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CapacityRows congress(String slug) {
        jdbc.sql("insert into congress (slug) values (?)").param(slug).update();
        return this;
    }

    CapacityRows slot(int capacity, @Nullable Integer perOrganisation) {
        jdbc.sql("""
                        insert into slot (id, congress, version, starts_at, ends_at, capacity, waiting_list, promoting,
                            cancelled, per_organisation, confirmed, waiting, kept_over, last_rank, changes)
                        values (?, 'utrecht', 1, '2026-11-19T09:00Z', '2026-11-19T11:00Z', ?, true, true,
                            false, ?, 0, 0, 0, 0, 1)
                        """).params(slotId(), capacity, perOrganisation).update();
        return this;
    }

    CapacityRows waits(String who) {
        return place(who, "WAITING", null, null, 0);
    }

    /** Both of the same organisation. */
    CapacityRows wait(String who, String other, int passed) {
        place(who, "WAITING", other, "Gouda", passed);
        return place(other, "WAITING", who, "Gouda", 0);
    }

    CapacityRows place(
            String who, String standing, @Nullable String partner, @Nullable String organisation, int passed) {
        jdbc.sql("""
                        insert into place (signup_id, congress, slot_id, participant_id, organisation, standing, rank,
                            decision, partner, passed)
                        select ?, 'utrecht', ?, ?, ?, ?, count(*) + 1, 1, ?, ? from place
                        """)
                .params(id(who), slotId(), id(who + who), organisation, standing, partner(partner), passed)
                .update();
        return this;
    }

    CapacityRows on(String day) {
        jdbc.sql("update slot set day = ?::date").param(day).update();
        return this;
    }

    CapacityRows resized(int capacity) {
        jdbc.sql("update slot set capacity = ? where id = ?")
                .params(capacity, slotId())
                .update();
        return this;
    }

    CapacityRows begun() {
        jdbc.sql("update slot set begun = true").update();
        return this;
    }

    /** {@code days} as PostgreSQL writes an array. */
    CapacityRows mayCome(String who, String days) {
        jdbc.sql("update place set days = ?::date[] where signup_id = ?")
                .params(days, id(who))
                .update();
        return this;
    }

    CapacityRows keptOffDay(String who) {
        jdbc.sql("insert into kept_off_day (signup_id) values (?)")
                .param(id(who))
                .update();
        return this;
    }

    /** Counts so many places above the capacity as assigned by the organisers. */
    CapacityRows counted(int confirmed, int overbooked) {
        jdbc.sql("update slot set confirmed = ?, overbooked = ?")
                .params(confirmed, overbooked)
                .update();
        return this;
    }

    /** So many hold places that were set aside later. */
    CapacityRows slotKeeps(int places) {
        jdbc.sql("update slot set kept_aside = ?").param(places).update();
        return this;
    }

    CapacityRows setAside(int places, int given) {
        jdbc.sql("update slot set set_aside = ?, set_aside_given = ?")
                .params(places, given)
                .update();
        return this;
    }

    CapacityRows fromSetAside(String who) {
        jdbc.sql("update place set from_set_aside = true where signup_id = ?")
                .param(id(who))
                .update();
        return this;
    }

    CapacityRows accompanied(String who, boolean fromSetAside) {
        jdbc.sql("update place set companion = 'COMPANION', companion_from_set_aside = ? where signup_id = ?")
                .params(fromSetAside, id(who))
                .update();
        return this;
    }

    /** Waits for it in exchange for the other one's place, which is the same participant's, in a slot of their own. */
    CapacityRows waitsInExchange(String who, String held) {
        var elsewhere = id("elsewhere");
        jdbc.sql("""
                        insert into slot (id, congress, version, starts_at, ends_at, capacity, waiting_list, promoting,
                            cancelled, confirmed, waiting, kept_over, last_rank, changes)
                        values (?, 'utrecht', 1, '2026-11-19T09:00Z', '2026-11-19T11:00Z', 5, true, true,
                            false, 0, 0, 0, 0, 1)
                        """).param(elsewhere).update();
        place(held, "CONFIRMED", null, null, 0).waits(who);
        jdbc.sql("update place set slot_id = ?, participant_id = ? where signup_id = ?")
                .params(elsewhere, id(who + who), id(held))
                .update();
        jdbc.sql("update place set in_exchange_for = ? where signup_id = ?")
                .params(id(held), id(who))
                .update();
        return this;
    }

    CapacityRows assignedOverCapacity(String who) {
        jdbc.sql("insert into assigned_over_capacity (signup_id, slot_id) values (?, ?)")
                .params(id(who), slotId())
                .update();
        return this;
    }

    CapacityRows assignedPlaces(String who, int places) {
        jdbc.sql("update assigned_over_capacity set places = ? where signup_id = ?")
                .params(places, id(who))
                .update();
        return this;
    }

    Evidence evidence() {
        var database = new Database("capacity", jdbc);
        var installation = new Installation(database, database, database, Map.of(), List.of());
        return new Evidence(installation, List.of(), Map.of(), PlaceRow.all(database), Map.of());
    }

    private static @Nullable UUID partner(@Nullable String who) {
        return who == null ? null : id(who);
    }

    static UUID id(String who) {
        return UUID.nameUUIDFromBytes(who.getBytes());
    }

    private static UUID slotId() {
        return id("slot");
    }
}
