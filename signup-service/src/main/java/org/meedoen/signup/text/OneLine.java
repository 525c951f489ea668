package org.meedoen.signup.text;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Text with a character one can see, of at most so many in all, without control characters or line breaks. */
@Constraint(validatedBy = OneLineValidator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
public @interface OneLine {

    int max();

    String message() default "{meedoen.one-line}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
