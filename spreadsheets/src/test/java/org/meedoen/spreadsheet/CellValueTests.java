package org.meedoen.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CellValueTests {

    @Test
    void datesTimesAndWholeNumbersAreValues() {
        assertThat(CellValue.of("2026-11-18")).isEqualTo(new CellValue.Serial(46344, "yyyy-mm-dd"));
        assertThat(CellValue.of("09:00")).isEqualTo(new CellValue.Serial(0.375, "hh:mm"));
        assertThat(CellValue.of("2026-11-18 09:00")).isEqualTo(new CellValue.Serial(46344.375, "yyyy-mm-dd hh:mm"));
        assertThat(CellValue.of("2026-11-18 09:00:00"))
                .isEqualTo(new CellValue.Serial(46344.375, "yyyy-mm-dd hh:mm:ss"));
        assertThat(CellValue.of("24")).isEqualTo(new CellValue.Whole(24));
        assertThat(CellValue.of("")).isEqualTo(new CellValue.Nothing());
    }

    @Test
    void whatWouldComeBackAsAnotherTextIsText() {
        for (var text : List.of(
                "007",
                "24:00",
                "09:00:00",
                "2026-11-18 :30",
                "2026-11-18 09:00:60",
                "02:30+01:00",
                "2026-02-31",
                "2026-11-1809:00",
                " ",
                " 09:00",
                "2026-11-18 ",
                "1e5",
                "52.0907",
                "1234567890",
                "-5",
                "'=1+1")) {
            assertThat(CellValue.of(text)).isEqualTo(new CellValue.Text(text));
        }
    }
}
