/**
 * The environmental impact of an initiative: pure formulas over the answers and the reference data of packs. The method
 * is described in {@code docs/environnement.md}.
 */
@NullMarked
package org.balise.environment;

import org.jspecify.annotations.NullMarked;
