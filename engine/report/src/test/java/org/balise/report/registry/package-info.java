@NullMarked
package org.balise.report.registry;

import org.jspecify.annotations.NullMarked;
