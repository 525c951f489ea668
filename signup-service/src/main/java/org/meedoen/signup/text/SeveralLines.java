package org.meedoen.signup.text;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** As {@link OneLine}, but lines may end. */
@Constraint(validatedBy = SeveralLinesValidator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
public @interface SeveralLines {

    int max();

    String message() default "{meedoen.several-lines}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
