/** The audit trail: who changed what in a congress, when, from where and with which result. Other features write to it. */
@NullMarked
package org.meedoen.signup.audit;

import org.jspecify.annotations.NullMarked;
