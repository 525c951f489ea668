/** What a visitor is told when the door itself refuses, as problem details in Dutch or English. */
@NullMarked
package org.meedoen.gateway.problem;

import org.jspecify.annotations.NullMarked;
