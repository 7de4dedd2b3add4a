/** Tests of the package of the same name. */
@NullMarked
package org.balise.report.pdf;

import org.jspecify.annotations.NullMarked;
