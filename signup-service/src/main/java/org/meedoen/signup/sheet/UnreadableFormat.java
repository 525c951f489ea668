package org.meedoen.signup.sheet;

/** A format that is recognised and not read. */
record UnreadableFormat(String code) implements SheetFormat {

    @Override
    public Content read(byte[] file) {
        return new Broken(Mistake.of(1, null, code));
    }
}
