/** Digests that sign results by their content. */
@NullMarked
package org.balise.core.digest;

import org.jspecify.annotations.NullMarked;
