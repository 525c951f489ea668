/**
 * An installation to measure or to break: starts it, fills it with congresses and people, reads its databases, and
 * opens its pages in a browser.
 */
@NullMarked
package org.meedoen.trial;

import org.jspecify.annotations.NullMarked;
