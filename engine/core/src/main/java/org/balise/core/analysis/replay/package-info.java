/** What a change of rules does to the dossiers that were kept. */
@NullMarked
package org.balise.core.analysis.replay;

import org.jspecify.annotations.NullMarked;
