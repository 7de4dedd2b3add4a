/** Counting, comparing, publishing and reporting what the registry holds. */
@NullMarked
package org.balise.cli.count;

import org.jspecify.annotations.NullMarked;
