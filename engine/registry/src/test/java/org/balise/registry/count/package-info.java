@NullMarked
package org.balise.registry.count;

import org.jspecify.annotations.NullMarked;
