package org.polyvocal.exchange.pseudonyms;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/// AES with a key that is made of a password, slowly, so that guessing takes long.
record Lock(char[] password, int rounds, byte[] salt, byte[] nonce) {
    private static final int ROUNDS = 600_000;
    private static final int KEY_BITS = 256;
    private static final int TAG_BITS = 128;

    static Lock fresh(char... password) {
        var random = new SecureRandom();
        var salt = new byte[16];
        var nonce = new byte[12];
        random.nextBytes(salt);
        random.nextBytes(nonce);
        return new Lock(password.clone(), ROUNDS, salt, nonce);
    }

    /// @param head is not enciphered, but must be there unchanged when it is opened
    byte[] locked(byte[] content, byte[] head) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, head).doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES", e);
        }
    }

    /// Nothing when the password is another, or somebody has changed something.
    Optional<byte[]> opened(byte[] locked, byte[] head) {
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, head).doFinal(locked));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not what was locked", e);
        }
    }

    private Cipher cipher(int mode, byte[] head) throws GeneralSecurityException {
        var slow = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256");
        var key = slow.generateSecret(new PBEKeySpec(password, salt, rounds, KEY_BITS)).getEncoded();
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(head);
        return cipher;
    }

    /// Passwords stay out of logs.
    @Override
    public String toString() {
        return "Lock";
    }
}
