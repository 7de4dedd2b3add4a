@NullMarked
package org.balise.core.score;

import org.jspecify.annotations.NullMarked;
