package org.meedoen.notification.delivery;

import org.meedoen.notification.delivery.Attempt.Error;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

/** Names what went wrong when signup-service was asked, without what it said. */
final class SignupFaults {

    private SignupFaults() {}

    static Error error(RestClientException fault) {
        return new Error("signup-service "
                + (fault instanceof RestClientResponseException answer
                        ? answer.getStatusCode().value()
                        : fault.getClass().getSimpleName()));
    }
}
