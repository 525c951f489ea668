package org.meedoen.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.OctetSequenceKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KnownKeysTests {

    private final List<JWK> published = new ArrayList<>();
    private final KnownKeys keys = new KnownKeys(this::fetch);

    @Test
    void aKnownKeyIsFound() throws JOSEException {
        published.add(key("1"));
        assertThat(keys.get(named("1"), null)).isEqualTo(published);
    }

    @Test
    void anUnknownKeyIsNotFoundEvenIfItMayNotBeFetchedNow() throws JOSEException {
        published.add(key("1"));
        assertThat(keys.get(named("invented"), null)).isEmpty();
    }

    @Test
    void noKeyIsUnknownAsLongAsNoneCouldBeFetched() {
        assertThatThrownBy(() -> keys.get(named("1"), null)).isInstanceOf(JWKSetUnavailableException.class);
    }

    private List<JWK> fetch(JWKSelector selector, @Nullable SecurityContext context) throws KeySourceException {
        var found = selector.select(new JWKSet(published));
        if (found.isEmpty() && selector.getMatcher().getKeyIDs() != null) throw new RateLimitReachedException();
        if (found.isEmpty()) throw new JWKSetUnavailableException("not yet");
        return found;
    }

    private static JWK key(String id) throws JOSEException {
        return new OctetSequenceKeyGenerator(256).keyID(id).generate();
    }

    private static JWKSelector named(String id) {
        return new JWKSelector(new JWKMatcher.Builder().keyID(id).build());
    }
}
