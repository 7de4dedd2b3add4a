@NullMarked
package org.balise.core.drl;

import org.jspecify.annotations.NullMarked;
