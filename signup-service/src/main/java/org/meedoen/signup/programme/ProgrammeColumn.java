package org.meedoen.signup.programme;

import java.util.List;
import org.meedoen.signup.sheet.Columns;

/** The columns of the organisers' programme file. */
final class ProgrammeColumn {

    static final String SESSION_KEY = "session_key";
    static final String KIND = "kind";
    static final String TITLE_NL = "title_nl";
    static final String TITLE_EN = "title_en";
    static final String ABSTRACT_NL = "abstract_nl";
    static final String ABSTRACT_EN = "abstract_en";
    static final String HOSTS = "hosts";
    static final String THEME = "theme";
    static final String THEME_EN = "theme_en";
    static final String DISTRICT = "district";
    static final String LANGUAGE = "language";
    static final String ACCESSIBILITY = "accessibility";
    static final String ACCESSIBILITY_EN = "accessibility_en";
    static final String SIGNUP_OPENS_AT = "signup_opens_at";
    static final String SIGNUP_CLOSES_AT = "signup_closes_at";
    static final String SLOT_KEY = "slot_key";
    static final String DATE = "date";
    static final String START = "start";
    static final String END = "end";
    static final String MEETING_POINT = "meeting_point";
    static final String MEETING_POINT_EN = "meeting_point_en";
    static final String LATITUDE = "latitude";
    static final String LONGITUDE = "longitude";
    static final String END_POINT = "end_point";
    static final String END_POINT_EN = "end_point_en";
    static final String CAPACITY = "capacity";
    static final String WAITING_LIST = "waiting_list";
    static final String CANCELLED = "cancelled";

    /** Written once, on a session's first row; repeated or left empty on its further rows. */
    static final List<String> OF_SESSION = List.of(
            KIND,
            TITLE_NL,
            TITLE_EN,
            ABSTRACT_NL,
            ABSTRACT_EN,
            HOSTS,
            THEME,
            THEME_EN,
            DISTRICT,
            LANGUAGE,
            ACCESSIBILITY,
            ACCESSIBILITY_EN,
            SIGNUP_OPENS_AT,
            SIGNUP_CLOSES_AT);

    private static final List<String> NEEDED =
            List.of(SESSION_KEY, KIND, TITLE_NL, SLOT_KEY, DATE, START, END, MEETING_POINT, CAPACITY);

    /** In the order in which they are written. */
    static final List<String> ALL = List.of(
            SESSION_KEY,
            KIND,
            TITLE_NL,
            TITLE_EN,
            ABSTRACT_NL,
            ABSTRACT_EN,
            HOSTS,
            THEME,
            THEME_EN,
            DISTRICT,
            LANGUAGE,
            ACCESSIBILITY,
            ACCESSIBILITY_EN,
            SIGNUP_OPENS_AT,
            SIGNUP_CLOSES_AT,
            SLOT_KEY,
            DATE,
            START,
            END,
            MEETING_POINT,
            MEETING_POINT_EN,
            LATITUDE,
            LONGITUDE,
            END_POINT,
            END_POINT_EN,
            CAPACITY,
            WAITING_LIST,
            CANCELLED);

    static final Columns OF_FILE = new Columns(
            NEEDED, ALL.stream().filter(column -> !NEEDED.contains(column)).toList());

    private ProgrammeColumn() {}
}
