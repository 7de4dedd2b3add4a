@NullMarked
package org.balise.core.analysis.replay;

import org.jspecify.annotations.NullMarked;
