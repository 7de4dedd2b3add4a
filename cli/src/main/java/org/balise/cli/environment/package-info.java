/** {@code balise environnement}: the impact of an initiative, told in the terminal and written for other programs. */
@NullMarked
package org.balise.cli.environment;

import org.jspecify.annotations.NullMarked;
