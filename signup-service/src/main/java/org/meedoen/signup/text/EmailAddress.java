package org.meedoen.signup.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads e-mail addresses: the plain kind only, without quotes, comments or routes, so that an address can never be two
 * addresses or a header.
 */
public final class EmailAddress {

    private static final int LONGEST = 254;
    private static final String ATOM = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern DOMAIN = Pattern.compile("(?:" + LABEL + "\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])");
    private static final Pattern LOCAL = Pattern.compile(ATOM + "(?:\\." + ATOM + ")*");

    private static final Set<String> GMAIL = Set.of("gmail.com", "googlemail.com");

    private EmailAddress() {}

    /** In lower case, as it is stored and compared everywhere, without invisible characters; empty if it is not an address. */
    public static Optional<String> read(String typed) {
        var address = Typed.plain(typed).toLowerCase(Locale.ROOT);
        return isAddress(address) ? Optional.of(address) : Optional.empty();
    }

    /**
     * The mailbox of an address, as one of its addresses. A mailbox has several: a {@code +tag} is ignored, and in Gmail dots
     * are, too.
     *
     * @param address as it was read
     */
    public static String mailbox(String address) {
        var at = address.indexOf('@');
        var domain = GMAIL.contains(address.substring(at + 1)) ? "gmail.com" : address.substring(at + 1);
        var name = withoutTag(address.substring(0, at));
        return (domain.equals("gmail.com") ? name.replace(".", "") : name) + "@" + domain;
    }

    private static String withoutTag(String name) {
        var tag = name.indexOf('+');
        return tag < 1 ? name : name.substring(0, tag);
    }

    public static boolean isDomain(String domain) {
        return domain.length() <= LONGEST && DOMAIN.matcher(domain).matches();
    }

    private static boolean isAddress(String address) {
        var at = address.indexOf('@');
        return at >= 1 && at <= 64 && address.length() <= LONGEST && partsAreRight(address, at);
    }

    private static boolean partsAreRight(String address, int at) {
        return LOCAL.matcher(address.substring(0, at)).matches() && isDomain(address.substring(at + 1));
    }
}
