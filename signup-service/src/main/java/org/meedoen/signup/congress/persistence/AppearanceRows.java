package org.meedoen.signup.congress.persistence;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.signup.congress.LogoPicture;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores appearances, which are read with their congresses, and the pictures of logos. */
@Repository
public class AppearanceRows {

    private final JdbcClient jdbc;

    AppearanceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void saveAccent(CongressId congress, @Nullable String accent) {
        jdbc.sql("update congress set accent = :accent where slug = :congress")
                .param("congress", congress.value())
                .param("accent", accent)
                .update();
    }

    /** @param picture null: none */
    public void saveLogo(CongressId congress, @Nullable LogoPicture picture) {
        var logo = picture == null ? null : picture.logo();
        jdbc.sql("""
                update congress set logo_hash = :hash, logo_width = :width, logo_height = :height
                where slug = :congress
                """)
                .param("congress", congress.value())
                .param("hash", logo == null ? null : logo.hash())
                .param("width", logo == null ? null : logo.width())
                .param("height", logo == null ? null : logo.height())
                .update();
        if (picture == null) delete(congress);
        else save(congress, picture);
    }

    private void save(CongressId congress, LogoPicture picture) {
        jdbc.sql("""
                insert into congress_logo (congress, png) values (:congress, :png)
                on conflict (congress) do update set png = excluded.png
                """)
                .param("congress", congress.value())
                .param("png", picture.png())
                .update();
    }

    private void delete(CongressId congress) {
        jdbc.sql("delete from congress_logo where congress = :congress")
                .param("congress", congress.value())
                .update();
    }

    /** Empty if the congress has no logo, or another one. */
    public Optional<byte[]> logo(CongressId congress, String hash) {
        return jdbc.sql("""
                select png from congress_logo join congress on slug = congress
                where congress = :congress and logo_hash = :hash
                """)
                .param("congress", congress.value())
                .param("hash", hash)
                .query(byte[].class)
                .optional();
    }

    /** @param to has none yet */
    public void copy(CongressId from, CongressId to) {
        jdbc.sql("""
                update congress
                set accent = source.accent, logo_hash = source.logo_hash, logo_width = source.logo_width,
                    logo_height = source.logo_height
                from congress source
                where congress.slug = :to and source.slug = :from
                """).param("from", from.value()).param("to", to.value()).update();
        jdbc.sql("insert into congress_logo select :to, png from congress_logo where congress = :from")
                .param("from", from.value())
                .param("to", to.value())
                .update();
    }
}
