@NullMarked
package org.balise.core.pack;

import org.jspecify.annotations.NullMarked;
