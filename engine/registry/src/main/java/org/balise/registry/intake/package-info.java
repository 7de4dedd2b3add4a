/** Files as they come, read into declarations and bodies; what cannot be read is told row by row. */
@NullMarked
package org.balise.registry.intake;

import org.jspecify.annotations.NullMarked;
