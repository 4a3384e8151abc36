package org.polyvocal.exchange.refi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A .qdpx file in the making, as other programs write them.
public final class Package {
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    public Package with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public Package with(String name, byte[] bytes) {
        files.put(name, bytes);
        return this;
    }

    /// @param inside the XML within the root
    public Package project(String inside) {
        return with("project.qde", "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
                + "<Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"Other\" origin=\"Another program\">" + inside
                + "</Project>");
    }

    public Path in(Path folder) {
        var file = folder.resolve("other.qdpx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var each : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /// The id of the thing with this number.
    public static String guid(int number) {
        return "00000000-0000-4000-8000-%012d".formatted(number);
    }
}
