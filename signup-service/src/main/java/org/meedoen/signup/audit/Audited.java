package org.meedoen.signup.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation of organisers that changes a congress. A refused request for it is recorded; what is done is recorded where it is
 * done. The object is the congress, or has the id of the path.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Audited {

    AuditAction value();
}
