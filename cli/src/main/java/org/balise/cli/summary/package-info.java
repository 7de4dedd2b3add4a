/** An assessment told on the terminal. */
@NullMarked
package org.balise.cli.summary;

import org.jspecify.annotations.NullMarked;
