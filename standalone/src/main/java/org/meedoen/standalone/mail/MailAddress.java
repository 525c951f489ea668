package org.meedoen.standalone.mail;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A name, empty when there is none, and an address. */
record MailAddress(
        @JsonProperty("Name") String name,
        @JsonProperty("Address") String address) {

    @Override
    public String toString() {
        return name.isEmpty() ? address : name + " <" + address + ">";
    }
}
