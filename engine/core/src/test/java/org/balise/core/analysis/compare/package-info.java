@NullMarked
package org.balise.core.analysis.compare;

import org.jspecify.annotations.NullMarked;
