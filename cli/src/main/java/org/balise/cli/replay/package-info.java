/** A result made again and compared with the one that was kept. */
@NullMarked
package org.balise.cli.replay;

import org.jspecify.annotations.NullMarked;
