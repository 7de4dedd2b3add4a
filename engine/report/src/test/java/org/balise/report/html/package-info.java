/** Tests of the package of the same name. */
@NullMarked
package org.balise.report.html;

import org.jspecify.annotations.NullMarked;
