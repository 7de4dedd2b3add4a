/** The example data: collections that nobody declared, made from the published totals. */
@NullMarked
package org.balise.registry.example;

import org.jspecify.annotations.NullMarked;
