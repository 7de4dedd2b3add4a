/** Records as bytes, following the types that they declare; only data, and only what the program itself has written. */
@NullMarked
package org.balise.core.record;

import org.jspecify.annotations.NullMarked;
