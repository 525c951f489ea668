/** Stores mails. */
@NullMarked
package org.meedoen.notification.delivery.persistence;

import org.jspecify.annotations.NullMarked;
