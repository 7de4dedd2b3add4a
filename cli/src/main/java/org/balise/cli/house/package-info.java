/** The narrow door through which the commands reach the engine and the report. */
@NullMarked
package org.balise.cli.house;

import org.jspecify.annotations.NullMarked;
