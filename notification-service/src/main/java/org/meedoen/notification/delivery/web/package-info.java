/** The HTTP interface of mails, for organisers. */
@NullMarked
package org.meedoen.notification.delivery.web;

import org.jspecify.annotations.NullMarked;
