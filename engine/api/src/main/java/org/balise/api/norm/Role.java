package org.balise.api.norm;

import org.balise.api.text.Bilingual;

/**
 * A person or unit that answers for a duty.
 *
 * @param id such as {@code responsable-du-systeme}
 * @param basis the texts that found the role, as a short citation; empty when none does
 */
public record Role(String id, Bilingual title, String basis) {}
