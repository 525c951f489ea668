package org.meedoen.signup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meedoen.description.rights.CallerKind;
import org.meedoen.description.rights.Operation;
import org.meedoen.description.rights.Rights;

/** Each operation of the interface with which organisers change a congress leaves an entry in its audit trail. */
class AuditedOperationsIT {

    private static final int FORBIDDEN = 403;

    /** Changes nothing in the congress: its own table has who did it and when. */
    private static final String ATTENDANCE = "/attendance";

    /** Reads: it is a POST because a ticket in an address would be logged. */
    private static final String TICKET_CHECKS = "/ticket-checks";

    @Test
    void whatOrganisersDoAndWhatIsRefusedToOthersIsRecorded() throws InterruptedException {
        var operations = writesOfOrganisers();
        assertThat(operations).hasSizeGreaterThan(5);
        try (var requests = new RightsRequests()) {
            for (var operation : operations) {
                assertThat(newEntry(requests, operation, CallerKind.ADMINISTRATOR))
                        .as("An administrator: %s", operation)
                        .isIn(List.of("DONE"), List.of("UNCHANGED"), List.of("REFUSED"));
                assertThat(newEntry(requests, operation, CallerKind.OTHER_ORGANISER))
                        .as("An organiser of another congress: %s", operation)
                        .containsExactly("REFUSED");
            }
        }
    }

    private static List<Operation> writesOfOrganisers() {
        return Rights.operationsOf("signup").stream()
                .filter(operation -> !operation.method().equals("GET"))
                .filter(operation -> operation.path().contains("{congress}"))
                .filter(operation -> !operation.path().endsWith(ATTENDANCE))
                .filter(operation -> !operation.path().endsWith(TICKET_CHECKS))
                .filter(operation -> Rights.promised(operation, CallerKind.OTHER_ORGANISER) == FORBIDDEN)
                .filter(operation -> Rights.promised(operation, CallerKind.ADMINISTRATOR) != FORBIDDEN)
                .toList();
    }

    private static List<String> newEntry(RightsRequests requests, Operation operation, CallerKind caller) {
        var congress = requests.congressOf(operation, caller);
        var last = Town.jdbc()
                .sql("select coalesce(max(id), 0) from audit_entry")
                .query(Long.class)
                .single();
        requests.status(operation, caller);
        return Town.jdbc()
                .sql("select result from audit_entry where congress = ? and id > ? and actor is not null")
                .params(congress, last)
                .query(String.class)
                .list();
    }
}
