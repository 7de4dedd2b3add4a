/** Texts of the report, dates and numbers as each language writes them. */
@NullMarked
package org.balise.report.text;

import org.jspecify.annotations.NullMarked;
