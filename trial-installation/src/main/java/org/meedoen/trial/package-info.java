/** An installation to measure or to break: starts it, fills it with congresses and people, and reads its databases. */
@NullMarked
package org.meedoen.trial;

import org.jspecify.annotations.NullMarked;
