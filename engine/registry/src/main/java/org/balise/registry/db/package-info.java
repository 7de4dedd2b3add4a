/** The registry in a database: H2 in a file, or PostgreSQL. The only package that sees SQL. */
@NullMarked
package org.balise.registry.db;

import org.jspecify.annotations.NullMarked;
