/** The facts that rules read, and the dictionary that defines them. */
@NullMarked
package org.balise.api.fact;

import org.jspecify.annotations.NullMarked;
