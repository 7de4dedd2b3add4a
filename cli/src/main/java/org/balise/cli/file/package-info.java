/** Files read whole and checked, files written whole or not at all. */
@NullMarked
package org.balise.cli.file;

import org.jspecify.annotations.NullMarked;
