/** Extension points found with {@link java.util.ServiceLoader}. */
@NullMarked
package org.balise.api.spi;

import org.jspecify.annotations.NullMarked;
