/** Mail to participants: every decision about their places, and the links with which they sign in. */
@NullMarked
package org.meedoen.notification;

import org.jspecify.annotations.NullMarked;
