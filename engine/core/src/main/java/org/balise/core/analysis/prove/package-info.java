/** What holds of a rule book whatever the dossier, with a counterexample when it does not. */
@NullMarked
package org.balise.core.analysis.prove;

import org.jspecify.annotations.NullMarked;
