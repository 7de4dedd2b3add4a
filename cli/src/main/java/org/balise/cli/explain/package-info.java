/** Why a result is what it is, why not, and what would change it: in words and as JSON. */
@NullMarked
package org.balise.cli.explain;

import org.jspecify.annotations.NullMarked;
