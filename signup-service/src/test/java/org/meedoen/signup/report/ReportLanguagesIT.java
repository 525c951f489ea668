package org.meedoen.signup.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.meedoen.signup.Town;

/** A report is for people, in the words of their page, or for programs. */
class ReportLanguagesIT {

    private final ReportStage stage = new ReportStage();

    @Test
    void aReportIsInWordsAndHasNoFormula() {
        stage.fill(2, 1);
        var signups = stage.file("signups.csv?language=nl");
        assertThat(signups.getFirst()).contains("datum;begin;id deelnemer;naam;organisatie;status;");
        assertThat(signups.get(1))
                .contains(";'=Anna 1;'@Gemeente;heeft een plek;;")
                .contains(";2090-11-19;09:30;");
        assertThat(signups.get(2)).contains(";'=Anna 2;'@Gemeente;wacht;1;");
        assertThat(stage.file("slots.csv?language=nl").get(1)).endsWith(";nee;20;1;1;0;0;0");
    }

    @Test
    void withoutALanguageAReportIsForPrograms() {
        stage.fill(2, 1);
        assertThat(stage.file("signups.csv").get(1)).contains(";'@Gemeente;CONFIRMED;;");
        assertThat(stage.file("slots.csv").get(1)).contains(";false;20;");
        assertThat(stage.congress()
                        .organiser()
                        .get(stage.path("signups.csv?language=de"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void theFileIsCalledWhatThePageCallsIt() {
        assertThat(fileName("waiting-lists.xlsx?language=nl")).endsWith("-wachtlijsten.xlsx\"");
        assertThat(fileName("waiting-lists.xlsx?language=en")).endsWith("-waiting-lists.xlsx\"");
        assertThat(fileName("waiting-lists.xlsx")).endsWith("-waiting-lists.xlsx\"");
    }

    @Test
    void theLanguageOfThePageGoesBeforeThatOfTheBrowser() {
        stage.fill(1, 1);
        assertThat(stage.file("signups.csv?language=en").get(1)).contains(",has a place,");
    }

    @Test
    void aPlaceThatWasHandedOverIsNotWithdrawn() {
        stage.fill(2, 1);
        Town.jdbc().sql("""
                        update signup set status = 'WITHDRAWN', reason = 'HANDED_OVER'
                        where congress = ? and status = 'CONFIRMED'
                        """).param(stage.congress().slug()).update();
        assertThat(stage.file("signups.csv?language=nl").get(1)).contains(";overgedragen;;aan een collega;");
        assertThat(stage.file("signups.csv").get(1)).contains(";WITHDRAWN;;HANDED_OVER;");
        assertThat(stage.file("slots.csv").get(1)).endsWith(";20;0;1;0;0;1");
    }

    @Test
    void participantsHaveTheNameOfTheirOrganisation() {
        stage.fill(1, 1);
        assertThat(stage.file("participants.csv?language=nl").getFirst())
                .isEqualTo("\uFEFFid;e-mailadres;naam;code organisatie;naam organisatie;dagen");
        assertThat(stage.file("participants.csv").get(1)).endsWith(";'=Anna 1;utr;'@Gemeente;");
    }

    private String fileName(String name) {
        var headers = stage.congress().organiser().file(stage.path(name)).headers();
        return headers.firstValue("Content-Disposition").orElseThrow();
    }
}
