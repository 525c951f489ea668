/** The remembered choices in the database. */
@NullMarked
package org.meedoen.signup.imports.persistence;

import org.jspecify.annotations.NullMarked;
