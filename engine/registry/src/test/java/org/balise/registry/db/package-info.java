@NullMarked
package org.balise.registry.db;

import org.jspecify.annotations.NullMarked;
