package org.meedoen.http;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * The signed-in account of a request; controllers take it as an argument.
 *
 * @param account the account of a proven mailbox
 * @param session the id by which the session can be revoked
 * @param roles {@code ADMIN}, or {@code ORGANISER:} with the congress's slug
 */
public record Caller(UUID account, String session, Set<String> roles) {

    public static final String ADMIN = "ADMIN";
    private static final String ORGANISER = "ORGANISER:";

    public static String organiserOf(CongressId congress) {
        return ORGANISER + congress;
    }

    public boolean administers() {
        return roles.contains(ADMIN);
    }

    public boolean mayOrganise(CongressId congress) {
        return administers() || roles.contains(organiserOf(congress));
    }

    /** Returns this caller if it may organise the congress; otherwise throws the problem {@code forbidden}. */
    public Caller organising(CongressId congress) {
        if (!mayOrganise(congress)) {
            throw ProblemException.forbidden();
        }
        return this;
    }

    /** Returns this caller if it may administer the installation; otherwise throws the problem {@code forbidden}. */
    public Caller administering() {
        if (!administers()) {
            throw ProblemException.forbidden();
        }
        return this;
    }

    static Caller of(Jwt token) {
        @Nullable List<String> roles = token.getClaimAsStringList("roles");
        return new Caller(
                UUID.fromString(token.getSubject()),
                Objects.requireNonNull(token.getClaimAsString("sid")),
                roles == null ? Set.of() : Set.copyOf(roles));
    }
}
