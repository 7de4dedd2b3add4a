/** Notices ready to use and the public transparency record. */
@NullMarked
package org.balise.report.disclosure;

import org.jspecify.annotations.NullMarked;
