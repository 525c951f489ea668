/** How participants and admission rules are stored. */
@NullMarked
package org.meedoen.signup.participant.persistence;

import org.jspecify.annotations.NullMarked;
