/** Makes the Québec pack known to the engine, by the same door as anybody's pack. */
@NullMarked
package org.balise.rules;

import org.jspecify.annotations.NullMarked;
