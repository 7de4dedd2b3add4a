package org.balise.cli.registry;

import org.balise.api.registry.FiscalYear;
import org.balise.cli.command.Session;
import org.balise.cli.terminal.Page.Tone;
import org.balise.registry.Registry;

/** Says that a frozen year does not move by itself. */
record FrozenNotice(Session session) {

    /** Tells it when the year is frozen already. */
    void tell(Registry open, FiscalYear year) {
        if (open.snapshots().stream().anyMatch(label -> label.year().equals(year))) {
            session.page().toned(Tone.CARE, session.messages().text("registre.frozen-already", year));
        }
    }
}
