package org.meedoen.standalone.mail;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Terms that must all match: {@code to:}, {@code from:} and {@code subject:} search that field, other terms all fields. */
record MailQuery(List<Term> terms) implements Predicate<MailSummary> {

    private static final Pattern TERM = Pattern.compile("(?:(to|from|subject):)?(?:\"([^\"]*)\"|(\\S+))");

    static MailQuery parse(String text) {
        return new MailQuery(TERM.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(Term::of)
                .toList());
    }

    @Override
    public boolean test(MailSummary mail) {
        return terms.stream().allMatch(term -> term.matches(mail));
    }

    record Term(String field, String word) {

        static Term of(MatchResult match) {
            var field = match.group(1) == null ? "" : match.group(1);
            return new Term(field, match.group(2) == null ? match.group(3) : match.group(2));
        }

        boolean matches(MailSummary mail) {
            return searched(mail).toLowerCase(Locale.ROOT).contains(word);
        }

        private String searched(MailSummary mail) {
            return switch (field) {
                case "to" -> mail.to().toString();
                case "from" -> mail.from().toString();
                case "subject" -> mail.subject();
                default -> mail.toString();
            };
        }
    }
}
