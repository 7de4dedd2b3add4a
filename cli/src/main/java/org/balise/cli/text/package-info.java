/** What is said to a person, in French and in English. */
@NullMarked
package org.balise.cli.text;

import org.jspecify.annotations.NullMarked;
