package org.meedoen.signup.identity;

import org.springframework.security.crypto.encrypt.Encryptors;
import org.springframework.security.crypto.encrypt.TextEncryptor;
import org.springframework.stereotype.Component;

/**
 * Encrypts signing keys, so that a session cannot be signed with a copy of the database alone. The salt is the key's id, so
 * that the encrypted value of one key cannot be used for another.
 */
@Component
class SigningKeyEncryption {

    private final String secret;

    SigningKeyEncryption(SigningKeySettings settings) {
        secret = settings.secret();
    }

    String encrypted(String id, String jwk) {
        return cipher(id).encrypt(jwk);
    }

    String decrypted(String id, String encrypted) {
        try {
            return cipher(id).decrypt(encrypted);
        } catch (IllegalStateException e) {
            throw new IllegalStateException(
                    "Not started: the signing keys were encrypted with another MEEDOEN_KEY_SECRET (see docs/operations.md)",
                    e);
        }
    }

    /** AES with 256 bits in Galois/Counter Mode; the salt is written in hexadecimal. */
    private TextEncryptor cipher(String id) {
        return Encryptors.delux(secret, id.replace("-", ""));
    }
}
