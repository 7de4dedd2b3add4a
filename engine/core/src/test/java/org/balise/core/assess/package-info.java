@NullMarked
package org.balise.core.assess;

import org.jspecify.annotations.NullMarked;
