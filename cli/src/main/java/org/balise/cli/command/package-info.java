/** One class for each command. */
@NullMarked
package org.balise.cli.command;

import org.jspecify.annotations.NullMarked;
