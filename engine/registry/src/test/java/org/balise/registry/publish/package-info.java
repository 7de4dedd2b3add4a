@NullMarked
package org.balise.registry.publish;

import org.jspecify.annotations.NullMarked;
