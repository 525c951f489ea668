package org.meedoen.http;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keys that are fetched again for an unknown key id, but not each time: in between, a token that names one is invalid. Without
 * this, it could not be verified, so anybody could cause faults with invented key ids. New keys are published long before they
 * sign.
 */
record KnownKeys(JWKSource<SecurityContext> fetched) implements JWKSource<SecurityContext> {

    private static final JWKSelector ANY = new JWKSelector(new JWKMatcher.Builder().build());

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) throws KeySourceException {
        try {
            return fetched.get(selector, context);
        } catch (RateLimitReachedException unknown) {
            requireKeys(context);
            return List.of();
        }
    }

    /** Fails if no keys have been fetched yet. */
    private void requireKeys(@Nullable SecurityContext context) throws KeySourceException {
        fetched.get(ANY, context);
    }
}
