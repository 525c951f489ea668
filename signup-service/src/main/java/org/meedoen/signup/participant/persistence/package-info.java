/** Stores participants and admission rules. */
@NullMarked
package org.meedoen.signup.participant.persistence;

import org.jspecify.annotations.NullMarked;
