package org.balise.api.pack;

import java.time.LocalDate;
import java.util.List;

/**
 * Who approved a pack, once it was verified.
 *
 * @param keys the ids of the keys that signed it and are trusted, in order
 * @param checkedOn the date on which the keys were found valid
 */
public record PackSignature(List<String> keys, LocalDate checkedOn) {

    public PackSignature {
        keys = List.copyOf(keys);
    }
}
