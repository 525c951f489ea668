package org.meedoen.signup.participant;

import java.util.UUID;
import org.meedoen.contracts.CongressId;

/** An account in a congress. */
public record AccountInCongress(UUID account, CongressId congress) {}
