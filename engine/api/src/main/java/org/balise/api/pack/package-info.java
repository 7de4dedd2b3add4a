/** Packs of rules, and the rule book that several packs make together. */
@NullMarked
package org.balise.api.pack;

import org.jspecify.annotations.NullMarked;
