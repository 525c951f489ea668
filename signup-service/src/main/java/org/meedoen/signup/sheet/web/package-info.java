/** How a file comes in, and how its mistakes are told. */
@NullMarked
package org.meedoen.signup.sheet.web;

import org.jspecify.annotations.NullMarked;
