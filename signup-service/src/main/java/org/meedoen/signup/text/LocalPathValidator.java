package org.meedoen.signup.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Accepts only paths that no browser treats as an address of another site: no empty segment ({@code //elsewhere.example}), no
 * dot segment that would make one ({@code /.//elsewhere.example}), no backslash, white space or control character, which
 * browsers rewrite or drop. No fragment either: links keep their secrets there, and secrets are not stored. The interface
 * itself is no page.
 */
class LocalPathValidator implements ConstraintValidator<LocalPath, String> {

    private static final int LONGEST = 300;
    private static final String CHARACTER = "[A-Za-z0-9._~!$&'()*+,;=:@%-]";
    private static final Pattern PATH =
            Pattern.compile("/(?:" + CHARACTER + "+/)*" + CHARACTER + "*(?:\\?(?:" + CHARACTER + "|[/?])*)?");
    private static final Pattern DOT_SEGMENT = Pattern.compile("/(?:\\.|%2e){1,2}(?:[/?]|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern INTERFACE = Pattern.compile("/api(?:[/?]|$)", Pattern.CASE_INSENSITIVE);

    @Override
    public boolean isValid(@Nullable String typed, ConstraintValidatorContext context) {
        return typed == null || isLocal(typed);
    }

    static boolean isLocal(String path) {
        return path.length() <= LONGEST
                && PATH.matcher(path).matches()
                && !DOT_SEGMENT.matcher(path).find()
                && !INTERFACE.matcher(path).lookingAt();
    }
}
