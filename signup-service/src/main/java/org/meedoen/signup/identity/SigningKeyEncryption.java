package org.meedoen.signup.identity;

import org.meedoen.http.InstallationCheck;
import org.springframework.security.crypto.encrypt.Encryptors;
import org.springframework.security.crypto.encrypt.TextEncryptor;
import org.springframework.stereotype.Component;

/**
 * Encrypts signing keys, so that who reads the database, or a copy of it, can sign no session. Its salt is the key's id, so
 * what is stored for one key can't be passed off as another.
 */
@Component
class SigningKeyEncryption {

    private final String secret;

    /** The secret is judged here, before anything is encrypted with it. */
    SigningKeyEncryption(SigningKeySettings settings, InstallationCheck installation) {
        installation.requireSecret("MEEDOEN_KEY_SECRET", settings.secret());
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
