/** Takes in decisions and sign-ins, each of which becomes a mail record once. */
@NullMarked
package org.meedoen.notification.delivery.messaging;

import org.jspecify.annotations.NullMarked;
