package org.meedoen.signup.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a file is by its first bytes, whatever its name or type says. */
enum FileKind {
    TEXT,
    ZIP,
    /** The format of Excel up to 2003, and the envelope of a workbook with a password. */
    OLE;

    private static final byte[] ZIP_SIGNATURE = {'P', 'K'};
    private static final byte[] OLE_SIGNATURE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PASSWORD = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    static FileKind of(byte[] file) {
        if (beginsWith(file, ZIP_SIGNATURE)) return ZIP;
        return beginsWith(file, OLE_SIGNATURE) ? OLE : TEXT;
    }

    private static boolean beginsWith(byte[] file, byte[] signature) {
        return file.length >= signature.length
                && Arrays.equals(file, 0, signature.length, signature, 0, signature.length);
    }

    static boolean hasPassword(byte[] ole) {
        return new String(ole, StandardCharsets.ISO_8859_1).contains(new String(PASSWORD, StandardCharsets.ISO_8859_1));
    }
}
