/** Shows organisers what was sent and what is stuck. */
@NullMarked
package org.meedoen.notification.delivery.web;

import org.jspecify.annotations.NullMarked;
