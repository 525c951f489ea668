package org.meedoen.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.meedoen.description.InterfaceDescription;
import tools.jackson.databind.json.JsonMapper;

class InterfaceIT {

    private final Installation installation = Installation.shared();

    @Test
    void theInterfaceIsAsItIsDescribed() throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + installation.port() + "/v3/api-docs"))
                .header("Cookie", "__Host-meedoen_session=" + installation.signup.session("ADMIN"))
                .build();
        var generated = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        var comparison =
                InterfaceDescription.compare("notification", JsonMapper.shared().readTree(generated.body()));
        assertThat(comparison.stored()).isEqualTo(comparison.described());
    }
}
