package org.meedoen.signup.participant;

import java.util.Locale;
import java.util.Set;

/** Who may take part in a congress. Listed participants always may. */
public sealed interface Admission {

    /** Whether an address that is not on the list may register itself. */
    boolean admits(String email);

    /** Only listed participants. */
    record ByList() implements Admission {
        @Override
        public boolean admits(String email) {
            return false;
        }
    }

    /** Addresses at one of these mail domains; a subdomain is another domain. */
    record ByDomain(Set<String> domains) implements Admission {

        public ByDomain {
            domains = Set.copyOf(domains);
        }

        @Override
        public boolean admits(String email) {
            return domains.contains(email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT));
        }
    }

    record Anyone() implements Admission {
        @Override
        public boolean admits(String email) {
            return true;
        }
    }
}
