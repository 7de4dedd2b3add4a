/** The pages as a tagged, archivable PDF that carries its own data. */
@NullMarked
package org.balise.report.pdf;

import org.jspecify.annotations.NullMarked;
