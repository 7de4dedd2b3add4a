/** The smallest sets of actions that reach a level or a verdict. */
@NullMarked
package org.balise.core.explain.reach;

import org.jspecify.annotations.NullMarked;
