/** The canonical form of what the registry keeps: one record, one sequence of bytes, one digest. */
@NullMarked
package org.balise.registry.form;

import org.jspecify.annotations.NullMarked;
