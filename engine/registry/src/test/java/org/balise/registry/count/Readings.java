package org.balise.registry.count;

import java.math.BigDecimal;
import org.balise.api.registry.CountChoices;
import org.balise.api.registry.FiscalYear;
import org.balise.api.registry.TargetReading;

/** The readings by default. */
public final class Readings {
    public static final CountChoices USUAL =
            new CountChoices(true, TargetReading.A, new BigDecimal("0.10"), new FiscalYear(2024));

    private Readings() {}
}
