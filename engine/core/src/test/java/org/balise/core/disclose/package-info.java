@NullMarked
package org.balise.core.disclose;

import org.jspecify.annotations.NullMarked;
