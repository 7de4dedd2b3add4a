/** A made-up assessment in which every status, unknowns and hostile text all occur, and the tests that use it. */
@NullMarked
package org.balise.report;

import org.jspecify.annotations.NullMarked;
