package org.meedoen.signup.participant;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the organisers' list.
 *
 * @param id of whom it tells; null: address and name say so
 * @param tellsOrganisation whether the file has the column; else whoever is known keeps theirs
 * @param tellsDays the same
 */
record ListedLine(int line, @Nullable UUID id, Listed listed, boolean tellsOrganisation, boolean tellsDays) {

    Listed changing(Listed before) {
        return new Listed(
                listed.email(),
                listed.name(),
                tellsOrganisation ? listed.organisation() : before.organisation(),
                tellsDays ? listed.days() : before.days());
    }
}
