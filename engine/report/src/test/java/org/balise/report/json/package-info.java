/** Tests of the package of the same name. */
@NullMarked
package org.balise.report.json;

import org.jspecify.annotations.NullMarked;
