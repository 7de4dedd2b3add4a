/** The annual report of the registry: for people as a page and an accessible PDF, for programs as JSON. */
@NullMarked
package org.balise.report.registry;

import org.jspecify.annotations.NullMarked;
