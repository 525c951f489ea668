package org.meedoen.signup.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.meedoen.contracts.SlotId;

/** Who a message goes to, and who may change it. */
class AnnouncementIT extends Announcing {

    @Test
    void theAudienceIsOfADayASessionASlotItsWaitingListOrAnOrganisation() {
        var slot = stage.slot();
        capacity.has(slot, 1);
        service.signUp(person("Anna"), slot);
        service.signUp(person("Bo"), slot);
        var dora = stage.also(stage.mailbox("dora@deelnemer.example"), "Dora", "{2090-05-15}");
        stage.jdbc()
                .sql("insert into organisation (congress, id, name) values (?, 'utr', 'Gemeente Utrecht')")
                .param(stage.congress().value())
                .update();
        stage.jdbc()
                .sql("update participant set organisation = 'utr', language = 'en' where id = ?")
                .param(dora.participant().value())
                .update();
        assertThat(recipients(written("EVERYONE", null))).containsExactly("Anna", "Bo", "Dora");
        assertThat(recipients(written("DAY", "2090-05-14"))).containsExactly("Anna", "Bo");
        assertThat(recipients(written("DAY", "2090-05-15"))).containsExactly("Anna", "Bo", "Dora");
        assertThat(recipients(written("SESSION", sessionOf(slot)))).containsExactly("Anna");
        assertThat(recipients(written("SLOT", slot.toString()))).containsExactly("Anna");
        assertThat(recipients(written("WAITING_LIST", slot.toString()))).containsExactly("Bo");
        assertThat(recipients(written("ORGANISATION", "utr"))).containsExactly("Dora");
        assertThat(organiser.get(path + "/audience").body().toString())
                .isEqualTo("{\"people\":3,\"mailboxes\":3,\"dutch\":2,\"english\":1}");
        stage.jdbc()
                .sql("update congress set english = false where slug = ?")
                .param(stage.congress().value())
                .update();
        assertThat(organiser.get(path + "/audience").body().path("dutch").asInt())
                .isEqualTo(3);
    }

    @Test
    void peopleWhoShareAMailboxAreCountedAsOneMailbox() {
        var shared = stage.mailbox("team@deelnemer.example");
        stage.also(shared, "Anna", null);
        stage.also(shared, "Bo", null);
        var size = organiser.get(path + "/audience").body();
        assertThat(size.path("people").asInt()).isEqualTo(2);
        assertThat(size.path("mailboxes").asInt()).isOne();
    }

    @Test
    void whoWasRemovedGetsNothing() {
        var anna = person("Anna");
        person("Bo");
        organiser.delete("/api/v1/congresses/%s/participants/%s".formatted(stage.congress(), text(anna)));
        assertThat(recipients(written("EVERYONE", null))).containsExactly("Bo");
    }

    @Test
    void whatSomebodyElseChangedIsNeitherReplacedNorSent() {
        person("Anna");
        var id = written("EVERYONE", null);
        var seen = organiser.get(path + "/" + id).header("ETag");
        organiser.put(path + "/" + id, message("EVERYONE", null, "Van een ander"));
        assertThat(organiser
                        .put(path + "/" + id, message("EVERYONE", null, "Van mij"), "If-Match", seen)
                        .problem())
                .isEqualTo("changed-meanwhile");
        assertThat(organiser
                        .put(path + "/" + id + "/dispatch", "{}", "If-Match", seen)
                        .problem())
                .isEqualTo("changed-meanwhile");
    }

    @Test
    void nobodyIsWrittenToWhenNobodyIsThere() {
        var slot = stage.slot();
        assertThat(send(written("WAITING_LIST", slot.toString()), "{}").problem())
                .isEqualTo("nobody-to-write-to");
        var unknown = organiser.post(path, message("SLOT", SlotId.random().toString(), "x"));
        assertThat(unknown.body().at("/fields/0/field").asString()).isEqualTo("audience.of");
    }

    @Test
    void anUnknownPlaceholderIsRefusedBesideItsField() {
        var refused = organiser.post(path, message("EVERYONE", null, "Hallo {voornaam}"), "Accept-Language", "nl");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().at("/fields/0/field").asString()).isEqualTo("subject.nl");
        assertThat(refused.body().at("/fields/0/message").asString()).contains("{naam}", "{verzamelpunt}");
    }
}
