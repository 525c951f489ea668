package org.meedoen.notification.delivery;

import org.meedoen.notification.delivery.DeliveryResult.Error;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

/** Describes a failed call to signup-service without its response body. */
final class SignupServiceErrors {

    private SignupServiceErrors() {}

    static Error error(RestClientException fault) {
        return new Error("signup-service "
                + (fault instanceof RestClientResponseException answer
                        ? answer.getStatusCode().value()
                        : fault.getClass().getSimpleName()));
    }
}
