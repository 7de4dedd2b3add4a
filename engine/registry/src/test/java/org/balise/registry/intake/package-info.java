@NullMarked
package org.balise.registry.intake;

import org.jspecify.annotations.NullMarked;
