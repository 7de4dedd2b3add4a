/** What the cases of a pack show of its rules, and which changes to the rules they would miss. */
@NullMarked
package org.balise.core.analysis.coverage;

import org.jspecify.annotations.NullMarked;
