/** The list of kept dossiers that a change of rules makes a person look at again. */
@NullMarked
package org.balise.report.worklist;

import org.jspecify.annotations.NullMarked;
