package org.polyvocal.store.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Pattern;
import org.h2.store.fs.encrypt.FileEncrypt;
import org.h2.store.fs.encrypt.FilePathEncrypt;
import org.polyvocal.model.words.CannotOpen;

/// The first bytes of a file, which tell a project from other files, an encrypted one from a plain one, and whether the
/// password is the right one.
final class FileHead {
    private static final String PLAIN = "H:2";
    private static final String ENCRYPTED = "H2encrypt";

    private static final Pattern VERSION = Pattern.compile(",version:([0-9a-f]{1,15})[,\n]");

    private FileHead() {}

    /// The version that the file had at least reached when its head was last written. One that ends before it has lost
    /// something.
    ///
    /// @throws CannotOpen when there is no use in going on
    static long version(Location location, Optional<Password> password) {
        if (!location.exists()) throw new CannotOpen("store.missing", location.file());
        if (Files.isDirectory(location.file())) throw new CannotOpen("store.notAProject", location.name());
        try (var file = FileChannel.open(location.file(), StandardOpenOption.READ)) {
            var version = VERSION.matcher(plain(file, location, password));
            return version.find() ? Long.parseLong(version.group(1), 16) : 0;
        } catch (IOException e) {
            throw new CannotOpen(e, "store.unreadable", location.name());
        }
    }

    private static String plain(FileChannel file, Location location, Optional<Password> password) throws IOException {
        if (file.size() == 0) throw new CannotOpen("store.damaged", location.name());
        var head = start(file);
        if (head.startsWith(PLAIN)) {
            if (password.isPresent()) throw new CannotOpen("store.notEncrypted", location.name());
            return head;
        }
        if (!head.startsWith(ENCRYPTED)) throw new CannotOpen("store.notAProject", location.name());
        return decrypted(file, location,
                password.orElseThrow(() -> new CannotOpen("store.needsPassword", location.name())));
    }

    private static String decrypted(FileChannel file, Location location, Password password) throws IOException {
        if (file.size() < 2 * FileEncrypt.BLOCK_SIZE) throw new CannotOpen("store.damaged", location.name());
        var head = start(new FileEncrypt("", FilePathEncrypt.getPasswordBytes(password.forFile()), file));
        if (!head.startsWith(PLAIN)) throw new CannotOpen("store.wrongPassword", location.name());
        return head;
    }

    private static String start(FileChannel file) throws IOException {
        var bytes = ByteBuffer.allocate(FileEncrypt.BLOCK_SIZE);
        file.read(bytes, 0);
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1);
    }
}
