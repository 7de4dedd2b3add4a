package org.balise.core.yaml;

import java.time.LocalDate;
import org.balise.api.rule.Period;
import org.balise.api.text.Bilingual;

/**
 * What a pack says of itself in {@code pack.yaml}.
 *
 * @param id such as {@code quebec}
 * @param version a dotted number
 * @param owner who answers for its content
 * @param requiresEngine the least version of the engine that can read it, a dotted number
 * @param covers the dates for which it can be asked
 * @param checkedOn the latest date on which its rules were compared with their sources
 */
public record PackManifest(
        String id,
        String version,
        Bilingual title,
        String owner,
        String requiresEngine,
        Period covers,
        LocalDate checkedOn) {}
