/** What can be asked about a result, and what an answer would change. */
@NullMarked
package org.balise.core.explain;

import org.jspecify.annotations.NullMarked;
