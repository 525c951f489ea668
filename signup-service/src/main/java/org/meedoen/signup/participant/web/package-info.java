/** The HTTP interface of participants and organisations. */
@NullMarked
package org.meedoen.signup.participant.web;

import org.jspecify.annotations.NullMarked;
