/** How a CSV file comes in, and how its mistakes are told. */
@NullMarked
package org.meedoen.signup.csv.web;

import org.jspecify.annotations.NullMarked;
