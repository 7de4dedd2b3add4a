@NullMarked
package org.balise.core.analysis.solve;

import org.jspecify.annotations.NullMarked;
