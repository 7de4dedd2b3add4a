/** What public bodies declare each year, and how it is counted against objective 5 of the Stratégie 2024-2028. */
@NullMarked
package org.balise.api.registry;

import org.jspecify.annotations.NullMarked;
