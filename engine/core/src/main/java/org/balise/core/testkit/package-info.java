/** Runs the cases that stand beside rules; published for pack authors. */
@NullMarked
package org.balise.core.testkit;

import org.jspecify.annotations.NullMarked;
