@NullMarked
package org.balise.core.drools;

import org.jspecify.annotations.NullMarked;
