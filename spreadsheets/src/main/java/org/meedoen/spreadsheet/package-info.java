/** Files for spreadsheet programs, written row by row: what was written is not kept. */
@NullMarked
package org.meedoen.spreadsheet;

import org.jspecify.annotations.NullMarked;
