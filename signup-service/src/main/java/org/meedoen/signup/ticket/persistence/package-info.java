/** Reads what tickets are for. Nothing about them is stored. */
@NullMarked
package org.meedoen.signup.ticket.persistence;

import org.jspecify.annotations.NullMarked;
