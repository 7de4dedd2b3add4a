/** The open-data package of the yearly portrait: what may be published, written the same way every time. */
@NullMarked
package org.balise.registry.publish;

import org.jspecify.annotations.NullMarked;
