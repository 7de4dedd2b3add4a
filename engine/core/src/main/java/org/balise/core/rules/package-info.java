/** What running rules means, whichever engine runs them. */
@NullMarked
package org.balise.core.rules;

import org.jspecify.annotations.NullMarked;
