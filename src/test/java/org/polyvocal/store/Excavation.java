package org.polyvocal.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.h2.compress.CompressLZF;
import org.h2.mvstore.DataUtils;

/// Everything that lies in files, dug out: their bytes, and for a project's file every page that was ever written to it and
/// not written over, unpacked, whether anything still refers to it or not.
public final class Excavation {
    private static final int BLOCK = 4096;
    private static final Pattern CHUNK = Pattern.compile("^chunk:[0-9a-f]+,.*pages?:([0-9a-f]+)");
    private final List<byte[]> layers = new ArrayList<>();

    private Excavation() {}

    /// @param folders or files
    public static Excavation of(Path... folders) throws IOException {
        var excavation = new Excavation();
        for (var folder : folders) {
            if (!Files.exists(folder)) continue;
            try (var files = Files.walk(folder)) {
                for (var file : files.filter(Files::isRegularFile).toList()) excavation.dig(file);
            }
        }
        return excavation;
    }

    private void dig(Path file) throws IOException {
        layers.add(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
        var bytes = Files.readAllBytes(file);
        layers.add(bytes);
        if (file.toString().endsWith(".mv.db")) {
            for (var at = 2 * BLOCK; at < bytes.length; at += BLOCK) chunk(bytes, at);
        }
    }

    private void chunk(byte[] bytes, int from) {
        var head = CHUNK.matcher(new String(bytes, from, Math.min(1024, bytes.length - from), StandardCharsets.ISO_8859_1));
        if (!head.find()) return;
        var at = from;
        while (bytes[at] != '\n') at++;
        at++;
        var pages = Integer.parseInt(head.group(1), 16);
        for (var page = 0; page < pages; page++) {
            var length = ByteBuffer.wrap(bytes, at, 4).getInt();
            page(ByteBuffer.wrap(bytes, at, length).slice());
            at += length;
        }
    }

    private void page(ByteBuffer page) {
        page.getInt();
        page.getShort();
        DataUtils.readVarInt(page); // its number
        DataUtils.readVarInt(page); // its map
        var keys = DataUtils.readVarInt(page);
        var type = page.get();
        if ((type & 1) != 0) {
            page.position(page.position() + (keys + 1) * Long.BYTES);
            for (var child = 0; child <= keys; child++) DataUtils.readVarLong(page);
        }
        if ((type & DataUtils.PAGE_COMPRESSED) == 0) return; // it lies open in the bytes of the file
        if ((type & 4) != 0) throw new IllegalStateException("packed in a way that nobody here unpacks");
        var more = DataUtils.readVarInt(page);
        var packed = new byte[page.remaining()];
        page.get(packed);
        var unpacked = new byte[packed.length + more];
        new CompressLZF().expand(packed, 0, packed.length, unpacked, 0, unpacked.length);
        layers.add(unpacked);
    }

    /// All that a closed project says, as H2 tells it: every row of every table. Bytes are in there as hexadecimal digits.
    ///
    /// @param copy where it is opened, so that looking changes nothing
    public static String script(Path project, Path copy) throws IOException, SQLException {
        var path = copy.toString().replaceFirst("\\.mv\\.db$", "");
        Files.copy(project, Path.of(path + ".mv.db"));
        var told = new StringBuilder();
        try (var connection = DriverManager.getConnection("jdbc:h2:" + path, "sa", "");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SCRIPT")) {
            while (rows.next()) told.append(rows.getString(1)).append('\n');
        }
        return told.toString();
    }

    /// How many layers there are.
    public int depth() {
        return layers.size();
    }

    /// Whether the words lie anywhere, as any of the usual encodings writes them, or in small or capital letters.
    public boolean holds(String words) {
        return Stream.of(words, words.toLowerCase(Locale.ROOT), words.toUpperCase(Locale.ROOT))
                .flatMap(each -> Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE,
                        StandardCharsets.ISO_8859_1).map(charset -> bytes(each, charset)))
                .anyMatch(needle -> layers.stream().anyMatch(layer -> isIn(needle, layer)));
    }

    private static byte[] bytes(String words, Charset charset) {
        return words.getBytes(charset);
    }

    private static boolean isIn(byte[] needle, byte[] layer) {
        for (var at = 0; at + needle.length <= layer.length; at++) {
            var same = 0;
            while (same < needle.length && layer[at + same] == needle[same]) same++;
            if (same == needle.length) return true;
        }
        return false;
    }
}
