/** The whole system, as {@code ./meedoen run} starts it: what participants and organisers were promised. */
package org.meedoen.system;
