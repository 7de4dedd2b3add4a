/** Tests of the package of the same name. */
@NullMarked
package org.balise.report.text;

import org.jspecify.annotations.NullMarked;
