/** The workbench of those who write rules: proofs, comparison, coverage, replay. */
@NullMarked
package org.balise.core.analysis;

import org.jspecify.annotations.NullMarked;
