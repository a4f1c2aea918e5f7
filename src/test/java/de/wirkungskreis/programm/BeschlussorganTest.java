package de.wirkungskreis.programm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who decides on the programme, § 44c Abs. 6 and § 6a SGB II. */
class BeschlussorganTest {

    @Test
    void inDerGemeinsamenEinrichtungStimmtDieTraegerversammlungAb() {
        assertThat(Jobcenter.Organisationsform.GE.beschlussorgan()).isEqualTo(Gremium.Art.TRAEGERVERSAMMLUNG);
    }

    @Test
    void beimZugelassenenKommunalenTraegerBeschliesstSeinEigenesOrgan() {
        assertThat(Jobcenter.Organisationsform.ZKT.beschlussorgan()).isEqualTo(Gremium.Art.EIGENES_ORGAN);
        assertThat(Jobcenter.Organisationsform.AOER.beschlussorgan()).isEqualTo(Gremium.Art.EIGENES_ORGAN);
    }

    @Test
    void werBeschliesstIstNieNurBeratend() {
        for (var form : Jobcenter.Organisationsform.values()) {
            assertThat(form.beschlussorgan().beschliesst()).isTrue();
        }
    }
}
