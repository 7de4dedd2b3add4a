/** Decides formulas over yes-or-no variables, exactly. */
@NullMarked
package org.balise.core.analysis.solve;

import org.jspecify.annotations.NullMarked;
