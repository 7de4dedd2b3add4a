/** Where the program runs: streams, clock, environment, width and colour. */
@NullMarked
package org.balise.cli.terminal;

import org.jspecify.annotations.NullMarked;
