/** From answers to facts, in the certain world and in the possible one. */
@NullMarked
package org.balise.core.fact;

import org.jspecify.annotations.NullMarked;
