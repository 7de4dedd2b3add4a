/** Packs of rules as their reviewers and approvers see them: reviews, keys and signatures. */
@NullMarked
package org.balise.cli.pack;

import org.jspecify.annotations.NullMarked;
