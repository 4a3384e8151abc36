package org.polyvocal.exchange.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipInputStream;
import org.polyvocal.model.words.Problem;

/// Some of the files in a zip file, by name. Of two with one name the first counts.
public final class Unzipped {
    private final Map<String, byte[]> files;

    private Unzipped(Map<String, byte[]> files) {
        this.files = files;
    }

    /// @param wanted  the names of those that are needed; they are held in memory
    /// @param damaged the key of what is said where `file` is no zip file or breaks off
    /// @throws Problem so, or when it would unpack to more than any interview
    public static Unzipped of(Original file, Predicate<String> wanted, String damaged) {
        switch (ZipCheck.of(file)) {
            case SOUND -> {}
            case DAMAGED -> throw new Problem(damaged, file.name());
            case BOMB -> throw new Problem("exchange.bomb", file.name());
        }
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
            return new Unzipped(files(file, zip, wanted));
        } catch (IOException | IllegalArgumentException e) {
            throw new Problem(e, damaged, file.name());
        }
    }

    private static Map<String, byte[]> files(Original file, ZipInputStream zip, Predicate<String> wanted) throws IOException {
        var files = new HashMap<String, byte[]>();
        var room = Original.LIMIT;
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (!wanted.test(entry.getName())) continue;
            var bytes = zip.readNBytes(room + 1);
            room -= bytes.length;
            if (room < 0) throw new Problem("exchange.bomb", file.name());
            files.putIfAbsent(entry.getName(), bytes);
        }
        return files;
    }

    public Optional<byte[]> file(String name) {
        return Optional.ofNullable(files.get(name));
    }
}
