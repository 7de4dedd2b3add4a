@NullMarked
package org.balise.core.record;

import org.jspecify.annotations.NullMarked;
