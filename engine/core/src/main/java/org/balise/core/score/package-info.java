/** Ledger, levels, floors, duties and verdict: pure functions of what fired. */
@NullMarked
package org.balise.core.score;

import org.jspecify.annotations.NullMarked;
