package org.meedoen.signup.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

class SeveralLinesValidator implements ConstraintValidator<SeveralLines, String> {

    private int max;

    @Override
    public void initialize(SeveralLines lines) {
        max = lines.max();
    }

    @Override
    public boolean isValid(@Nullable String typed, ConstraintValidatorContext context) {
        return typed == null || Typed.flawInText(Typed.tidy(typed), max) == null;
    }
}
