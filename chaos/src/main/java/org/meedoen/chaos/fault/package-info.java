/** The faults, their order, and how long it takes until sign-ups work again after each. */
@NullMarked
package org.meedoen.chaos.fault;

import org.jspecify.annotations.NullMarked;
