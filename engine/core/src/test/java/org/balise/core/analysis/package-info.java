@NullMarked
package org.balise.core.analysis;

import org.jspecify.annotations.NullMarked;
