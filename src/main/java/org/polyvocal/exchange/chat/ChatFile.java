package org.polyvocal.exchange.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.polyvocal.exchange.encoding.PlainText;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.exchange.turns.Remark;
import org.polyvocal.exchange.turns.Script;
import org.polyvocal.exchange.turns.ScriptWriter;
import org.polyvocal.model.words.Messages;
import org.polyvocal.model.words.Problem;

/// Reads a CHAT file. Each main line is a turn, with the lines that go on with it: whoever transcribed it wrote the label
/// again on purpose. Comments (`%com:`) become remarks; other lines beside the talk are analyses of it and are left out.
///
/// Transcripts of conversation analysis (`@Options: CA`) use brackets for what is heard, and keep them all; of others
/// [Spoken] is made.
public final class ChatFile {
    private ChatFile() {}

    /// @throws Problem when it is not text, or nobody speaks in it
    public static Script read(Original file) {
        var tiers = Tier.in(PlainText.of(file));
        var head = tiers.stream().takeWhile(tier -> tier.kind() != '*').toList();
        var analysed = head.stream().anyMatch(tier -> tier.is("Options") && tier.content().matches("(?i).*\\bCA\\b.*"));
        var cast = new Cast(head);
        var writer = new ScriptWriter();
        var comments = talk(tiers, writer, analysed ? ChatFile::whole : Spoken::words);
        if (writer.isEmpty()) throw new Problem("exchange.chatNoTurns", file.name());
        var script = writer.script(Messages.say("exchange.convention.chat"));
        return script.telling(cast.roles()).attributed(cast.attributes()).remarked(comments.stream()
                .map(comment -> new Remark(script.utterances().get(comment.turn).span(), "", comment.words)).toList());
    }

    private record Comment(int turn, String words) {
        @Override
        public String toString() {
            return "Comment on " + turn;
        }
    }

    /// Writes the turns, and hands back what is noted beside them.
    private static List<Comment> talk(List<Tier> tiers, ScriptWriter writer, UnaryOperator<String> reading) {
        var comments = new ArrayList<Comment>();
        var turns = 0;
        for (var tier : tiers) {
            if (tier.kind() == '*') {
                var words = reading.apply(Bullet.without(tier.content()));
                if (words.isEmpty()) continue;
                writer.turn(tier.name(), Bullet.time(tier.content()), words);
                turns++;
            } else if (tier.kind() == '%' && tier.name().equals("com") && turns > 0 && !tier.content().isBlank()) {
                comments.add(new Comment(turns - 1, whole(Bullet.without(tier.content()))));
            }
        }
        return comments;
    }

    private static String whole(String line) {
        return line.replace('\n', ' ').strip();
    }
}
