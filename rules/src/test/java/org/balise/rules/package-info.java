@NullMarked
package org.balise.rules;

import org.jspecify.annotations.NullMarked;
