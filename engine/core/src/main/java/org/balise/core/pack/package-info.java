/** Loads packs, checks them and merges them with a questionnaire into one rule book. */
@NullMarked
package org.balise.core.pack;

import org.jspecify.annotations.NullMarked;
