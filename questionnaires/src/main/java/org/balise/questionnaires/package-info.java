/** Makes the questionnaires known to the engine. */
@NullMarked
package org.balise.questionnaires;

import org.jspecify.annotations.NullMarked;
