package org.meedoen.signup.sheet;

/** Finds out what separates the fields: a spreadsheet in Dutch writes semicolons, one in English commas. */
final class Separator {

    private Separator() {}

    static char of(String header) {
        return count(header, ';') > count(header, ',') ? ';' : ',';
    }

    private static long count(String header, char separator) {
        return header.chars().filter(character -> character == separator).count();
    }
}
