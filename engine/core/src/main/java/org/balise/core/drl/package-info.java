/**
 * The part of DRL that a pack may use. DRL is arbitrary Java: this package reads the few forms that are allowed into
 * plain conditions, and refuses everything else with its exact place. It knows nothing of Drools.
 */
@NullMarked
package org.balise.core.drl;

import org.jspecify.annotations.NullMarked;
