/** System tests of an installation as {@code ./meedoen run} starts it. */
package org.meedoen.system;
