/** Participants and organisations over HTTP. */
@NullMarked
package org.meedoen.signup.participant.web;

import org.jspecify.annotations.NullMarked;
