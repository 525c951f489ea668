package org.meedoen.signup.audit;

import org.meedoen.http.AnonymizedNetwork;
import org.meedoen.http.CurrentCaller;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The account of the current request. */
@Component
class CurrentActor {

    private final CurrentCaller caller;

    CurrentActor(CurrentCaller caller) {
        this.caller = caller;
    }

    /** @throws IllegalStateException outside of a request */
    Actor get() {
        var request = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        var account = caller.of(request).orElseThrow().account();
        return new Actor(account, AnonymizedNetwork.of(request).prefix());
    }
}
