package org.polyvocal.desktop.sound;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/// Files of sound that tests write.
final class Sounds {
    private static final int RATE = 8_000;

    private Sounds() {}

    /// A hum of so many seconds, as a wav file.
    static Path hum(Path file, int seconds, int bits) throws IOException {
        var format = new AudioFormat(RATE, bits, 1, true, false);
        var bytes = new byte[RATE * seconds * bits / 8];
        for (var at = 0; at < bytes.length; at += bits / 8) {
            bytes[at + bits / 8 - 1] = (byte) Math.round(60 * Math.sin(2 * Math.PI * 220 * at * 8 / bits / RATE));
        }
        var stream = new AudioInputStream(new ByteArrayInputStream(bytes), format, (long) RATE * seconds);
        AudioSystem.write(stream, AudioFileFormat.Type.WAVE, file.toFile());
        return file;
    }
}
