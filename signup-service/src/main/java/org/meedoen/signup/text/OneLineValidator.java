package org.meedoen.signup.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

class OneLineValidator implements ConstraintValidator<OneLine, String> {

    private int max;

    @Override
    public void initialize(OneLine line) {
        max = line.max();
    }

    @Override
    public boolean isValid(@Nullable String typed, ConstraintValidatorContext context) {
        return typed == null || Typed.flawInLine(Typed.tidy(typed), max) == null;
    }
}
