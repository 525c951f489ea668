package org.meedoen.benchmarks.organiser;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import org.meedoen.benchmarks.report.Goal;

/**
 * A request of the organisers' pages.
 *
 * @param path of the n-th request, after the congress's own path
 * @param goal in milliseconds
 */
record OrganisersRead(String what, BiFunction<FilledCongress, Integer, String> path, Goal goal) {

    private static final Goal DASHBOARD = Goal.atMost(1_000, 100);
    private static final Goal LIST = Goal.atMost(300, 50);
    private static final Goal WHAT_IF = Goal.atMost(500, 100);

    private static final String SLOT = "/slots/%s";

    static final List<OrganisersRead> ALL = List.of(
            new OrganisersRead("dashboard, all slots", (_, _) -> "/dashboard", DASHBOARD),
            new OrganisersRead("sign-ups by the minute", (_, _) -> "/dashboard/history?" + lastHour(), DASHBOARD),
            new OrganisersRead("how all slots filled", (_, _) -> "/dashboard/history/slots?" + lastHour(), DASHBOARD),
            new OrganisersRead("who has the places", (_, _) -> "/dashboard/distribution", DASHBOARD),
            new OrganisersRead("status, places recounted", (_, _) -> "/status/places", DASHBOARD),
            new OrganisersRead("status, sign-ups recounted", (_, _) -> "/status/signups", DASHBOARD),
            new OrganisersRead("status, mails recounted", (_, _) -> "/status/mails", DASHBOARD),
            new OrganisersRead("programme", (_, _) -> "/programme", LIST),
            new OrganisersRead("participants, 100 of all", (_, _) -> "/participants?limit=100", LIST),
            new OrganisersRead(
                    "participants, search", (in, n) -> "/participants?limit=100&search=" + somebody(in, n), LIST),
            new OrganisersRead(
                    "a participant's story", (in, n) -> "/participants/" + participant(in, n) + "/story", LIST),
            new OrganisersRead("names of a slot", ofSlot("/participants"), LIST),
            new OrganisersRead("mails, 100 of all", (_, _) -> "/mails?limit=100", LIST),
            new OrganisersRead("mails of a participant", (in, n) -> "/mails?participantId=" + participant(in, n), LIST),
            new OrganisersRead("history", (_, _) -> "/audit-trail?limit=100", LIST),
            new OrganisersRead("what if: ten places more", ofSlot("/what-if?capacity=106"), WHAT_IF),
            new OrganisersRead("what if: cancelled", ofSlot("/what-if?cancelled=true"), WHAT_IF));

    private static BiFunction<FilledCongress, Integer, String> ofSlot(String path) {
        return (in, n) -> SLOT.formatted(
                        in.congress().slots().get(n % in.congress().slots().size()))
                + path;
    }

    private static String lastHour() {
        return "from=" + Instant.now().minus(Duration.ofHours(1)) + "&seconds=60&steps=60";
    }

    /** The middle of a name, so that no index on its beginning helps. */
    private static String somebody(FilledCongress in, int n) {
        return in.people().get(n % in.people().size()).account().toString().substring(4, 13);
    }

    private static String participant(FilledCongress in, int n) {
        return in.people().get(n % in.people().size()).participant().toString();
    }
}
