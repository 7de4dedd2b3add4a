/** The commands of the registry. */
@NullMarked
package org.balise.cli.registry;

import org.jspecify.annotations.NullMarked;
