/** Explanations of a result, in words and as JSON. */
@NullMarked
package org.balise.cli.explain;

import org.jspecify.annotations.NullMarked;
