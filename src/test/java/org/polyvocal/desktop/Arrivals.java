package org.polyvocal.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// A folder of invented transcripts as a researcher has it: clean ones, notes, a copy, and a file that is broken.
final class Arrivals {
    private static final List<String> QUESTIONS = List.of(
            "Thank you for making the time. Could you start with how the school came to join the network?", "Why those two?",
            "And did they?", "What did the governors say when they heard of it?", "How did you choose who would go?");
    private static final List<String> ANSWERS = List.of(
            "It began with a phone call, really. A colleague at Birch End asked whether two of ours would come to a twilight on"
                    + " feedback, and I sent the two who argue most.",
            "Because if it was no good they would say so, and if it was any good the rest of the staff would hear it from them"
                    + " and not from me.",
            "One did. The other took until the summer. I have not told her I noticed.",
            "They asked what it cost. When I said two evenings and a box of biscuits, they asked nothing more.",
            "I did not. They chose one another, which I would recommend to anybody with a staff room.");

    private Arrivals() {}

    static List<Path> in(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("13-ash-lane-head.txt"), talk("INTERVIEWER", "HEADTEACHER", 12)
                    .replace("HEADTEACHER: One did.", "DEPUTY: [joins] Sorry, the hall was double-booked. Have I missed the good"
                            + " part?\n\n[00:01:40] HEADTEACHER: One did."));
            Files.writeString(folder.resolve("14-ash-lane-teacher.txt"), talk("INTERVIEWER", "TEACHER", 9));
            Files.writeString(folder.resolve("15-birch-end-head.txt"), talk("I", "H", 20));
            Files.writeString(folder.resolve("16-birch-end-y4.txt"), String.join("\n\n", ANSWERS) + "\n");
            Files.copy(folder.resolve("14-ash-lane-teacher.txt"), folder.resolve("17-cedar-park-teacher.txt"),
                    StandardCopyOption.REPLACE_EXISTING);
            Files.write(folder.resolve("18-fernhill-scan.docx"), new byte[]{'P', 'K', 3, 4, 0, 1, 2});
            return List.of(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String talk(String asking, String answering, int rounds) {
        var text = new StringBuilder();
        for (var turn = 0; turn < 2 * rounds; turn++) {
            var second = 5 + 17 * turn;
            text.append("[%02d:%02d:%02d] ".formatted(second / 3600, second / 60 % 60, second % 60));
            text.append(turn % 2 == 0
                    ? asking + ": " + QUESTIONS.get(turn / 2 % QUESTIONS.size())
                    : answering + ": " + ANSWERS.get(turn / 2 % ANSWERS.size())).append("\n\n");
        }
        return text.toString();
    }
}
