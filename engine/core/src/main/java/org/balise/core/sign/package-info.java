/** Signatures of packs: keys, envelopes, and what a signature must show. */
@NullMarked
package org.balise.core.sign;

import org.jspecify.annotations.NullMarked;
