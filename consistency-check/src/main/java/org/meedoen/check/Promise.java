package org.meedoen.check;

/** What must never happen, with the words of the report. */
enum Promise {
    NEVER_TOO_MANY("te veel"),
    NOTHING_LOST("kwijt"),
    NOTHING_TWICE("dubbel"),
    FIRST_COME_FIRST_SERVED("voor hun beurt"),
    NO_TWO_AT_A_TIME("op twee plekken tegelijk"),
    ON_THEIR_OWN_DAYS("op een dag die niet de hunne is"),
    NO_LINE_AFTER_THE_START("in de rij voor wat al begonnen is"),
    NO_PLACE_IDLE("plekken voor niets vrij"),
    NO_HALF_PAIR("halve paren"),
    SAME_TRUTH_EVERYWHERE("in tegenspraak"),
    NAMES_IN_ONE_PLACE("namen op straat"),
    NO_ATTENDANCE_WITHOUT_A_SIGNUP("aanwezigen zonder inschrijving"),
    NOTHING_OF_WHAT_DOES_NOT_EXIST("rijen van een congres dat niet bestaat");

    private final String words;

    Promise(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
