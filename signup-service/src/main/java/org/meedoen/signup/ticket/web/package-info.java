/** The HTTP interface of tickets. */
@NullMarked
package org.meedoen.signup.ticket.web;

import org.jspecify.annotations.NullMarked;
