/** The environmental impact of several options, side by side. */
@NullMarked
package org.balise.report.environment;

import org.jspecify.annotations.NullMarked;
