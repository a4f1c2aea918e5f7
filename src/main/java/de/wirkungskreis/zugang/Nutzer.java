package de.wirkungskreis.zugang;

import java.util.Set;

/** Who acts. {@code kennung} stands in the audit log; roles count at the time of the act. */
public record Nutzer(String kennung, String name, Set<Rolle> rollen) {

    public boolean darf(Recht recht) {
        return rollen.stream().anyMatch(r -> r.darf(recht));
    }
}
