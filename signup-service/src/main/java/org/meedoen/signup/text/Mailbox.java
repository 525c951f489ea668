package org.meedoen.signup.text;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An e-mail address as {@link EmailAddress} reads it. */
@Constraint(validatedBy = MailboxValidator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
public @interface Mailbox {

    String message() default "{meedoen.mailbox}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
