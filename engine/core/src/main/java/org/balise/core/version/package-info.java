/** Which version of the engine this is. */
@NullMarked
package org.balise.core.version;

import org.jspecify.annotations.NullMarked;
