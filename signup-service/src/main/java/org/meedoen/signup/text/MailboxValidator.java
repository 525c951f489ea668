package org.meedoen.signup.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

class MailboxValidator implements ConstraintValidator<Mailbox, String> {

    @Override
    public boolean isValid(@Nullable String typed, ConstraintValidatorContext context) {
        return typed == null || EmailAddress.read(typed).isPresent();
    }
}
