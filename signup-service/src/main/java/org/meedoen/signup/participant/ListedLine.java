package org.meedoen.signup.participant;

import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.ParticipantId;

/**
 * A line of the organisers' list.
 *
 * @param id of the participant; null: found by address and name
 * @param tellsOrganisation whether the file has the column; otherwise known participants keep their organisation
 * @param tellsDays the same for days
 */
record ListedLine(
        int line, @Nullable ParticipantId id, ListedParticipant listed, boolean tellsOrganisation, boolean tellsDays) {

    ImportedLine asAdded() {
        return new ImportedLine(line, listed.name(), ImportedLine.Effect.ADDED, ListedFields.of(listed));
    }

    ListedParticipant changing(ListedParticipant before) {
        return new ListedParticipant(
                listed.email(),
                listed.name(),
                tellsOrganisation ? listed.organisation() : before.organisation(),
                tellsDays ? listed.days() : before.days());
    }
}
