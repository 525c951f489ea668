/** When the personal data of a congress is erased. */
@NullMarked
package org.meedoen.signup.privacy.web;

import org.jspecify.annotations.NullMarked;
