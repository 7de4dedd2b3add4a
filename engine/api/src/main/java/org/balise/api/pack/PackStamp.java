package org.balise.api.pack;

import org.balise.api.text.Bilingual;

/**
 * Which pack, exactly.
 *
 * @param id such as {@code quebec}
 * @param version a dotted number
 * @param sha256 of all its files, in lower-case hexadecimal
 */
public record PackStamp(String id, String version, Bilingual title, String sha256) {}
