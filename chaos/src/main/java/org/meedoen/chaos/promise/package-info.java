/** What was told to whom, held against what the installation says in the end. */
@NullMarked
package org.meedoen.chaos.promise;

import org.jspecify.annotations.NullMarked;
