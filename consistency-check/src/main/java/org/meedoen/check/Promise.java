package org.meedoen.check;

/** What must never happen, with the words of the report. */
enum Promise {
    NEVER_TOO_MANY("te veel"),
    NOTHING_LOST("kwijt"),
    NOTHING_TWICE("dubbel"),
    FIRST_COME_FIRST_SERVED("voor hun beurt"),
    NO_TWO_AT_A_TIME("op twee plekken tegelijk"),
    ON_THEIR_OWN_DAYS("op een verkeerde dag"),
    NO_LINE_AFTER_THE_START("wachtend op iets dat al begonnen is"),
    NO_PLACE_IDLE("plekken onnodig vrij"),
    NO_HALF_PAIR("halve paren"),
    SAME_TRUTH_EVERYWHERE("niet overal gelijk"),
    NAMES_IN_ONE_PLACE("namen op straat"),
    NO_ATTENDANCE_WITHOUT_A_SIGNUP("aanwezigen zonder inschrijving"),
    NOBODY_AFTER_ERASURE("namen na het wissen"),
    NOTHING_OF_WHAT_DOES_NOT_EXIST("rijen van een congres dat niet bestaat");

    private final String words;

    Promise(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
