package de.wirkungskreis.programm;

import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.kern.Zeitraum;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The programmes of this Jobcenter; their periods never overlap. */
public interface Programme {

    /** Newest first. */
    List<Programm> alle();

    Optional<Programm> mit(long id);

    /** The programme that plans for this year. */
    Optional<Programm> desJahres(Programmjahr jahr);

    /**
     * A new programme with a first, empty Fassung in status ENTWURF.
     *
     * @throws de.wirkungskreis.web.Unzulaessig when another programme already plans for one of these years
     */
    Programm anlegen(Zeitraum zeitraum, @Nullable Long vorgaenger);

    Optional<Jobcenter> jobcenter();

    void jobcenterSpeichern(Jobcenter jobcenter);

    List<Gremium> gremien();

    void gremiumSpeichern(Gremium gremium);
}
