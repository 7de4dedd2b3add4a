/** Tests of the formulas against published figures. */
@NullMarked
package org.balise.environment;

import org.jspecify.annotations.NullMarked;
