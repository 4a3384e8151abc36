package org.polyvocal.exchange.pseudonyms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.polyvocal.exchange.file.Draft;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.exchange.pseudonyms.RegisterRow.Understood;
import org.polyvocal.model.Pseudonym;
import org.polyvocal.model.words.Problem;

/// A register locked with a password: a text file of two lines, so that it can be opened in twenty years without this
/// program.
///
/// ```
/// POLYVOCAL-KEY 1 PBKDF2-HMAC-SHA256 600000 <salt> AES-256-GCM <nonce>
/// <the csv table in UTF-8, enciphered, with its tag of 16 bytes at the end>
/// ```
///
/// Salt (16 bytes), nonce (12 bytes) and the second line are in Base64. The first line, without its end, is authenticated
/// with the table, so that nobody changes it unnoticed.
public final class KeyFile {
    private static final Pattern HEAD = Pattern
            .compile("POLYVOCAL-KEY 1 PBKDF2-HMAC-SHA256 (\\d{1,9}) (\\S{24}) AES-256-GCM (\\S{16})");
    private static final int MOST_ROUNDS = 20_000_000;

    private KeyFile() {}

    /// Writes the file, opens it again, and compares.
    ///
    /// @throws Problem when there is something of that name, or it cannot be written
    public static void write(Path file, Collection<Pseudonym> register, char... password) {
        if (Files.exists(file)) throw new Problem("exchange.key.exists", Original.nameOf(file));
        var lock = Lock.fresh(password);
        var head = "POLYVOCAL-KEY 1 PBKDF2-HMAC-SHA256 " + lock.rounds() + " " + base64(lock.salt()) + " AES-256-GCM "
                + base64(lock.nonce());
        var locked = lock.locked(RegisterFile.write(register).getBytes(StandardCharsets.UTF_8), ascii(head));
        Draft.write(file, out -> {
            try {
                out.write(head + "\n" + base64(locked) + "\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        if (read(file, password).size() != register.size()) throw new Problem("exchange.unwritable", Original.nameOf(file));
    }

    /// @throws Problem when it is no key, or this is not its password
    public static List<Pseudonym> read(Path file, char... password) {
        var original = Original.of(file);
        var lines = new String(original.bytes(), StandardCharsets.ISO_8859_1).lines().toList();
        var head = HEAD.matcher(lines.getFirst());
        if (!head.matches() || lines.size() < 2) throw new Problem("exchange.key.none", original.name());
        try {
            var rounds = Integer.parseInt(head.group(1));
            if (rounds < 1 || rounds > MOST_ROUNDS) throw new Problem("exchange.key.none", original.name());
            var lock = new Lock(password.clone(), rounds, bytes(head.group(2)), bytes(head.group(3)));
            var table = lock.opened(bytes(lines.get(1).strip()), ascii(lines.getFirst()))
                    .orElseThrow(() -> new Problem("exchange.key.password", original.name()));
            return pseudonyms(new Original(original.name(), table));
        } catch (IllegalArgumentException e) {
            throw new Problem(e, "exchange.key.none", original.name());
        }
    }

    private static List<Pseudonym> pseudonyms(Original table) {
        return RegisterFile.read(table).stream().filter(Understood.class::isInstance)
                .map(row -> ((Understood) row).pseudonym()).toList();
    }

    private static byte[] ascii(String head) {
        return head.getBytes(StandardCharsets.US_ASCII);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64);
    }
}
