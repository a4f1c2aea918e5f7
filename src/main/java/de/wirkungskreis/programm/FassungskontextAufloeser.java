package de.wirkungskreis.programm;

import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.web.Seitenkontext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/** Finds out what a page below {@code /programme/{jahr}} is about. The head reads the model attribute {@code kontext}. */
@Component
class FassungskontextAufloeser implements HandlerMethodArgumentResolver {

    private final Programme programme;
    private final Fassungen fassungen;
    private final Sichtbarkeit sichtbarkeit;
    private final MessageSource texte;
    private final Fassungsname namen;

    FassungskontextAufloeser(Programme programme, Fassungen fassungen, Sichtbarkeit sichtbarkeit, MessageSource texte,
            Fassungsname namen) {
        this.programme = programme;
        this.fassungen = fassungen;
        this.sichtbarkeit = sichtbarkeit;
        this.texte = texte;
        this.namen = namen;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Fassungskontext.class;
    }

    @Override
    public Fassungskontext resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer model,
            NativeWebRequest anfrage, @Nullable WebDataBinderFactory binder) {
        var request = anfrage.getNativeRequest(HttpServletRequest.class);
        @SuppressWarnings("unchecked")
        var pfadteile = (Map<String, String>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        var kontext = kontext(pfadteile.getOrDefault("jahr", ""), request.getParameter("fassung"));
        if (model != null) {
            model.addAttribute("kontext", kontext.seite());
        }
        return kontext;
    }

    private Fassungskontext kontext(String jahr, @Nullable String nummer) {
        var programm = programm(jahr);
        var neueste = sichtbarkeit.neueste(programm);
        var fassung = nummer == null || nummer.isBlank()
                ? neueste.orElseThrow(() -> new NichtGefunden(text("programm.nichtgefunden.unveroeffentlicht", programm.jahrtext())))
                : fassungen.derNummer(programm.id(), nummer.strip()).filter(sichtbarkeit::sichtbar)
                        .orElseThrow(() -> new NichtGefunden(
                                text("programm.nichtgefunden.fassung", kurz(nummer), programm.jahrtext())));
        boolean istNeueste = neueste.filter(n -> n.id() == fassung.id()).isPresent();
        return new Fassungskontext(programm, fassung, new Seitenkontext(fassung.id(), programm.erstesJahr().jahr(), programm.jahrtext(),
                fassung.nummer(), namen.text(fassung), fassung.bearbeitbar(), namen.stand(fassung.geaendertAm()), istNeueste, null));
    }

    private Programm programm(String jahr) {
        if (jahr.matches("\\d{4}")) {
            int zahl = Integer.parseInt(jahr);
            if (zahl >= 2005 && zahl <= 2100) {
                var programm = programme.desJahres(new Programmjahr(zahl));
                if (programm.isPresent()) {
                    return programm.get();
                }
            }
        }
        throw new NichtGefunden(text("programm.nichtgefunden.programm", kurz(jahr)));
    }

    private String text(String schluessel, Object... werte) {
        return texte.getMessage(schluessel, werte, Locale.GERMANY);
    }

    private static String kurz(String eingabe) {
        return eingabe.length() <= 20 ? eingabe : eingabe.substring(0, 20) + "…";
    }
}
