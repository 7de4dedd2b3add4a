/** The rule book: every rule as a person of law reads it, as pages without a server and as an accessible PDF. */
@NullMarked
package org.balise.report.book;

import org.jspecify.annotations.NullMarked;
