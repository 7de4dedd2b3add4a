@NullMarked
package org.balise.core.explain;

import org.jspecify.annotations.NullMarked;
