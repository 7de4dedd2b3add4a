@NullMarked
package org.balise.core.analysis.coverage;

import org.jspecify.annotations.NullMarked;
