/** The command line: the only place where everything meets. */
@NullMarked
package org.balise.cli;

import org.jspecify.annotations.NullMarked;
