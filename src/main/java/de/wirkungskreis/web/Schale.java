package de.wirkungskreis.web;

import de.wirkungskreis.ausgabe.Zahlenformat;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.WebUtils;

/** What stands around every page, error pages included. Templates ask for it as {@code @schale}. */
@Component
class Schale {

    private static final int UMLAUF = 100;
    private static final String PROGRAMME = Schale.class.getName() + ".programme";

    private final ObjectProvider<Navigationspunkt> punkte;
    private final ObjectProvider<Angemeldet> anmeldung;
    private final ObjectProvider<Programmwahl> programmwahl;
    private final ObjectProvider<Tagwahl> tagwahl;
    private final ObjectProvider<Fussangabe> fussangaben;
    private final Clock uhr;
    private final String version;

    Schale(ObjectProvider<Navigationspunkt> punkte, ObjectProvider<Angemeldet> anmeldung,
            ObjectProvider<Programmwahl> programmwahl, ObjectProvider<Tagwahl> tagwahl,
            ObjectProvider<Fussangabe> fussangaben, Clock uhr, @Value("${wirkungskreis.version}") String version) {
        this.punkte = punkte;
        this.anmeldung = anmeldung;
        this.programmwahl = programmwahl;
        this.tagwahl = tagwahl;
        this.fussangaben = fussangaben;
        this.uhr = uhr;
        this.version = version;
    }

    /** A place in the navigation, with its address. */
    public record Ort(String textSchluessel, String pfad, boolean hier) {}

    /** The neighbours of a page in the loop. */
    public record Nachbarn(@Nullable Ort davor, @Nullable Ort danach) {}

    public Optional<Angemeldet.Kopf> angemeldet() {
        return Optional.ofNullable(anmeldung.getIfAvailable()).flatMap(Angemeldet::aktuell);
    }

    public Optional<String> jobcenter() {
        return Optional.ofNullable(programmwahl.getIfAvailable()).flatMap(Programmwahl::jobcenter);
    }

    public String heute() {
        return Zahlenformat.datum(LocalDate.now(uhr));
    }

    /** Empty also for strangers: the day is set by somebody. */
    public Optional<Tagwahl.Stellung> tagwahl() {
        return angemeldet().flatMap(wer -> Optional.ofNullable(tagwahl.getIfAvailable())).flatMap(Tagwahl::stellung);
    }

    public String datum(LocalDate tag) {
        return Zahlenformat.datum(tag);
    }

    /** {@code 15.10.2022, 10:00 Uhr} */
    public String zeitpunkt(Instant wann) {
        return Zahlenformat.zeitpunkt(wann.atZone(uhr.getZone()));
    }

    /** The loop from Lage to Berichte. Without a context its places lead into the newest programme. */
    public List<Ort> umlauf(@Nullable Seitenkontext kontext) {
        return orte(kontext, true);
    }

    /** What is not part of the loop: settings, users, log. */
    public List<Ort> verwaltung() {
        return orte(null, false);
    }

    public Nachbarn nachbarn(@Nullable Seitenkontext kontext) {
        var umlauf = umlauf(kontext);
        return IntStream.range(0, umlauf.size()).filter(i -> umlauf.get(i).hier()).boxed().findFirst()
                .map(i -> new Nachbarn(i == 0 ? null : umlauf.get(i - 1),
                        i == umlauf.size() - 1 ? null : umlauf.get(i + 1)))
                .orElse(new Nachbarn(null, null));
    }

    /** Asked by each part of the shell; looked up once a page. */
    @SuppressWarnings("unchecked")
    public List<Programmwahl.Wahl> programme() {
        var wahl = programmwahl.getIfAvailable();
        if (wahl == null) {
            return List.of();
        }
        var anfrage = anfrage();
        var bekannt = anfrage.map(a -> (List<Programmwahl.Wahl>) a.getAttribute(PROGRAMME));
        return bekannt.orElseGet(() -> {
            var gelesen = wahl.programme();
            anfrage.ifPresent(a -> a.setAttribute(PROGRAMME, gelesen));
            return gelesen;
        });
    }

    public List<Programmwahl.Wahl> fassungen(int jahr) {
        var wahl = programmwahl.getIfAvailable();
        return wahl == null ? List.of() : wahl.fassungen(jahr);
    }

    /** The page inside its programme: {@code /planung} for {@code /programme/2022/planung}. */
    public String seite() {
        var teile = pfad().split("/", 4);
        return pfad().startsWith("/programme/") && teile.length > 3 ? "/" + teile[3] : "";
    }

    private List<Ort> orte(@Nullable Seitenkontext kontext, boolean imUmlauf) {
        if (angemeldet().isEmpty()) {
            return List.of();
        }
        String hier = pfad();
        String wurzel = kontext != null ? "/programme/" + kontext.jahr()
                : programme().stream().findFirst().map(w -> "/programme/" + w.wert()).orElse("");
        return punkte.stream()
                .filter(p -> (p.reihenfolge() < UMLAUF) == imUmlauf)
                .filter(p -> !p.jeProgramm() || !wurzel.isEmpty())
                .sorted(Comparator.comparingInt(Navigationspunkt::reihenfolge))
                .map(p -> {
                    String ohneFassung = p.jeProgramm() ? wurzel + p.pfad() : p.pfad();
                    String ziel = p.jeProgramm() && kontext != null ? kontext.pfad(p.pfad()) : ohneFassung;
                    boolean genau = ohneFassung.equals(hier);
                    // the programme's own page is the root of all the others
                    boolean darunter = !ohneFassung.equals(wurzel) && hier.startsWith(ohneFassung + "/");
                    return new Ort(p.textSchluessel(), ziel, genau || darunter);
                })
                .filter(o -> anmeldung.stream().allMatch(a -> a.erreichbar(ohneAnfrage(o.pfad()))))
                .toList();
    }

    private static String ohneAnfrage(String pfad) {
        int frage = pfad.indexOf('?');
        return frage < 0 ? pfad : pfad.substring(0, frage);
    }

    /** "hell", "dunkel" or "auto", as chosen with the switch at the page's foot. */
    public String darstellung() {
        return keks(Darstellung.KEKS).filter(Darstellung.MOEGLICH::contains).orElse(Darstellung.AUTO);
    }

    /** Whether single keys ({@code /}, {@code ?}) do something; everybody can switch that off (WCAG 2.1.4). */
    public boolean kuerzel() {
        return keks(KuerzelController.KEKS).map(wert -> !wert.equals("aus")).orElse(true);
    }

    public List<String> fussangaben() {
        return angemeldet().isEmpty() ? List.of() : fussangaben.orderedStream().map(Fussangabe::satz).toList();
    }

    public String version() {
        return version;
    }

    /** Address with its query, to come back to after a form at the edge of the page. */
    public String adresse() {
        return anfrage().filter(a -> a.getMethod().equals("GET") && a.getQueryString() != null)
                .map(a -> pfad() + "?" + a.getQueryString()).orElseGet(this::pfad);
    }

    private Optional<String> keks(String name) {
        return anfrage().map(a -> WebUtils.getCookie(a, name)).map(Cookie::getValue);
    }

    /** Address of the page that is shown; of the failed one on an error page. */
    public String pfad() {
        return anfrage().map(a -> {
            Object fehlerhaft = a.getAttribute("jakarta.servlet.error.request_uri");
            String ganz = fehlerhaft == null ? a.getRequestURI() : fehlerhaft.toString();
            return ganz.substring(a.getContextPath().length());
        }).orElse("/");
    }

    Optional<HttpServletRequest> anfrage() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .filter(ServletRequestAttributes.class::isInstance)
                .map(a -> ((ServletRequestAttributes) a).getRequest());
    }
}
