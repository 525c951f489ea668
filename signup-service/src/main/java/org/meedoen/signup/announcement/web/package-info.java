/** The HTTP interface of messages. */
@NullMarked
package org.meedoen.signup.announcement.web;

import org.jspecify.annotations.NullMarked;
