package org.meedoen.signup.text;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The path of a page of this installation, as {@link LocalPathValidator} reads it. */
@Constraint(validatedBy = LocalPathValidator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
public @interface LocalPath {

    String message() default "{meedoen.local-path}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
