@NullMarked
package org.balise.core.version;

import org.jspecify.annotations.NullMarked;
