package org.meedoen.signup.ticket;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.signup.identity.SigningKeys;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.stereotype.Component;

/**
 * Signs tickets, and reads them. They have a type and an issuer of their own, both of which the verification of sessions
 * rejects; and a session is no ticket. The same ticket has the same bytes.
 */
@Component
class TicketTokens {

    static final String TYPE = "ticket+jwt";
    static final String ISSUER = "meedoen-ticket";

    /** What a ticket says. */
    record Claims(CongressId congress, ParticipantId participant, Instant validUntil) {}

    private final SigningKeys keys;
    private final NimbusJwtEncoder encoder;
    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    TicketTokens(SigningKeys keys) {
        this.keys = keys;
        this.encoder = new NimbusJwtEncoder(keys);
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(new JOSEObjectType(TYPE)));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(
                JWSAlgorithm.RS256, (selector, context) -> selector.select(keys.published())));
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
    }

    String sign(Claims ticket) {
        var header = JwsHeader.with(SignatureAlgorithm.RS256)
                .keyId(keys.signing())
                .type(TYPE)
                .build();
        var claims = JwtClaimsSet.builder()
                .issuer(ISSUER)
                .audience(List.of(ticket.congress().value()))
                .subject(ticket.participant().toString())
                .expiresAt(ticket.validUntil())
                .build();
        return encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
    }

    /** Empty if this installation did not sign it as a ticket. It may be outdated. */
    Optional<Claims> read(String token) {
        try {
            return claims(processor.process(token, null));
        } catch (ParseException | BadJOSEException | JOSEException notOurs) {
            return Optional.empty();
        }
    }

    private static Optional<Claims> claims(JWTClaimsSet claims) {
        return ISSUER.equals(claims.getIssuer())
                ? Optional.of(new Claims(
                        new CongressId(claims.getAudience().getFirst()),
                        new ParticipantId(UUID.fromString(claims.getSubject())),
                        claims.getExpirationTime().toInstant()))
                : Optional.empty();
    }
}
