/** The pages as one well-formed document, read alike by a browser and by the PDF renderer. */
@NullMarked
package org.balise.report.html;

import org.jspecify.annotations.NullMarked;
