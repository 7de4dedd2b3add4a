/** Counting a frozen year, holding it against the target, and explaining what changed: pure functions of snapshots. */
@NullMarked
package org.balise.registry.count;

import org.jspecify.annotations.NullMarked;
