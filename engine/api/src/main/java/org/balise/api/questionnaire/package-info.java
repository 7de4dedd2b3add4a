/** The questions, their types and when each is asked. */
@NullMarked
package org.balise.api.questionnaire;

import org.jspecify.annotations.NullMarked;
