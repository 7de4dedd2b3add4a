/** Why something holds, in answers and norms. */
@NullMarked
package org.balise.core.explain.why;

import org.jspecify.annotations.NullMarked;
