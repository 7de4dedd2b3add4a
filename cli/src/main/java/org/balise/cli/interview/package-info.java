/** The questionnaire asked in the terminal. */
@NullMarked
package org.balise.cli.interview;

import org.jspecify.annotations.NullMarked;
