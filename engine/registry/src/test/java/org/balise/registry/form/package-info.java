@NullMarked
package org.balise.registry.form;

import org.jspecify.annotations.NullMarked;
