/** Legal instruments, their provisions, binding force, severity, gates and roles. */
@NullMarked
package org.balise.api.norm;

import org.jspecify.annotations.NullMarked;
