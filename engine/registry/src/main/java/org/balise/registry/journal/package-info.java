/** The chain of the journal: how an entry is digested, and how the chain is verified. */
@NullMarked
package org.balise.registry.journal;

import org.jspecify.annotations.NullMarked;
