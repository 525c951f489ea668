package org.meedoen.signup.programme;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.meedoen.signup.sheet.Columns;
import org.meedoen.signup.sheet.DateColumns;

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
    static final String SET_ASIDE = "set_aside";
    static final String SET_ASIDE_UNTIL = "set_aside_until";
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

    /** Of a slot, without its keys and without the cancellation, which is for good. */
    static final List<String> EDITED_OF_SLOT = List.of(
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
            SET_ASIDE,
            SET_ASIDE_UNTIL);

    private static final List<String> NEEDED =
            List.of(SESSION_KEY, KIND, TITLE_NL, SLOT_KEY, DATE, START, END, MEETING_POINT, CAPACITY);

    /** In the order in which they are written. */
    static final List<String> ALL = Stream.of(
                    List.of(SESSION_KEY), OF_SESSION, List.of(SLOT_KEY), EDITED_OF_SLOT, List.of(CANCELLED))
            .flatMap(List::stream)
            .toList();

    /** Columns that together say one thing. */
    private static final List<Set<String>> TOGETHER = List.of(
            Set.of(SIGNUP_OPENS_AT, SIGNUP_CLOSES_AT),
            Set.of(DATE, START, END),
            Set.of(MEETING_POINT, MEETING_POINT_EN, LATITUDE, LONGITUDE),
            Set.of(END_POINT, END_POINT_EN),
            Set.of(SET_ASIDE, SET_ASIDE_UNTIL));

    /** A word that stands for several columns, such as code, is in none of the lists. */
    private static final Map<String, List<String>> OTHER_NAMES = Map.ofEntries(
            Map.entry(SESSION_KEY, List.of("session", "session id", "sessie", "activiteit", "nummer activiteit")),
            Map.entry(KIND, List.of("type", "soort", "vorm")),
            Map.entry(TITLE_NL, List.of("title", "titel", "titel nederlands")),
            Map.entry(TITLE_EN, List.of("title english", "english title", "titel engels", "engelse titel")),
            Map.entry(ABSTRACT_NL, List.of("abstract", "description", "beschrijving", "omschrijving", "samenvatting")),
            Map.entry(ABSTRACT_EN, List.of("description english", "beschrijving engels", "omschrijving engels")),
            Map.entry(HOSTS, List.of("host", "speakers", "gastheer", "gastheren", "sprekers", "spreker", "door wie")),
            Map.entry(THEME, List.of("thema")),
            Map.entry(THEME_EN, List.of("thema engels", "theme english")),
            Map.entry(DISTRICT, List.of("wijk", "stadsdeel", "buurt")),
            Map.entry(LANGUAGE, List.of("taal", "voertaal")),
            Map.entry(ACCESSIBILITY, List.of("toegankelijkheid")),
            Map.entry(ACCESSIBILITY_EN, List.of("toegankelijkheid engels", "accessibility english")),
            Map.entry(SIGNUP_OPENS_AT, List.of("sign-up opens", "inschrijven vanaf", "inschrijving opent")),
            Map.entry(SIGNUP_CLOSES_AT, List.of("sign-up closes", "inschrijven tot", "inschrijving sluit")),
            Map.entry(SLOT_KEY, List.of("slot", "slot id", "tijdstip", "tijdslot", "nummer tijdstip")),
            Map.entry(DATE, List.of("day", "dag", "datum")),
            Map.entry(START, List.of("start time", "begin", "begintijd", "starttijd", "aanvang", "van")),
            Map.entry(END, List.of("end time", "einde", "eind", "eindtijd", "tot")),
            Map.entry(
                    MEETING_POINT,
                    List.of("location", "place", "venue", "locatie", "plek", "plaats", "verzamelplek", "verzamelpunt")),
            Map.entry(MEETING_POINT_EN, List.of("verzamelpunt engels", "verzamelplek engels", "location english")),
            Map.entry(LATITUDE, List.of("lat", "breedtegraad")),
            Map.entry(LONGITUDE, List.of("lon", "lng", "lengtegraad")),
            Map.entry(END_POINT, List.of("eindpunt", "eindplek")),
            Map.entry(END_POINT_EN, List.of("eindpunt engels", "end point english")),
            Map.entry(CAPACITY, List.of("places", "seats", "capaciteit", "plekken", "plaatsen", "aantal plekken")),
            Map.entry(WAITING_LIST, List.of("wachtlijst")),
            Map.entry(CANCELLED, List.of("canceled", "vervallen", "vervalt", "afgelast", "geannuleerd")));

    static final Columns OF_FILE = new Columns(
            NEEDED,
            ALL.stream().filter(column -> !NEEDED.contains(column)).toList(),
            OTHER_NAMES,
            List.of(TITLE_NL, SLOT_KEY),
            new DateColumns(List.of(DATE), List.of(END, SIGNUP_OPENS_AT, SIGNUP_CLOSES_AT, SET_ASIDE_UNTIL)));

    private ProgrammeColumn() {}

    /** The column, and those that say the same thing with it. */
    static Set<String> together(String column) {
        return TOGETHER.stream()
                .filter(columns -> columns.contains(column))
                .findFirst()
                .orElseGet(() -> Set.of(column));
    }
}
