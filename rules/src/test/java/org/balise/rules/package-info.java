/** What the Québec pack promises, proved on the pack itself. */
@NullMarked
package org.balise.rules;

import org.jspecify.annotations.NullMarked;
