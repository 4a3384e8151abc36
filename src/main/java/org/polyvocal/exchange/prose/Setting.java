package org.polyvocal.exchange.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.polyvocal.exchange.turns.Recognition;
import org.polyvocal.exchange.turns.Remark;
import org.polyvocal.exchange.turns.Script;
import org.polyvocal.exchange.turns.Utterance;
import org.polyvocal.model.Span;

/// A document set as one text, and where in it the anchors have come to stand.
record Setting(Script script, Places places) {
    private static final int LONGEST_THREAD = 100;
    /// Where more paragraphs are set as headings, it is only how somebody likes them to look.
    private static final double MOST_HEADINGS = 0.3;

    /// With the speakers marked in the paragraphs, as in any other text.
    static Setting ofParagraphs(List<Block> blocks) {
        var whole = Flow.whole(blocks);
        var places = new Places();
        places.take(whole, 0);
        var script = Recognition.of(whole.words(), places.strong(whole.words()));
        var headed = places.headings() <= MOST_HEADINGS * script.text().lines().filter(line -> !line.isBlank()).count();
        var turns = script.utterances().stream().map(said -> headed ? upToHeading(said, script.text(), places) : said)
                .map(said -> timed(said, places)).toList();
        return new Setting(
                new Script(script.title(), script.text(), turns, script.convention(), script.told(), script.attributes(),
                        script.remarks()),
                places);
    }

    /// A heading is not said, nor is what stands between it and the next who is named.
    private static Utterance upToHeading(Utterance said, String text, Places places) {
        var heading = places.heading(said.talk());
        if (heading.isEmpty() || said.speaker().isEmpty()) return said;
        return new Span(said.talk().start(), heading.getAsInt()).trimmed(text).map(
                talk -> new Utterance(said.speaker(), new Span(said.span().start(), talk.end()), talk, said.time())).orElse(said);
    }

    /// A turn that tells no time itself has that of the recording's moment in it.
    private static Utterance timed(Utterance said, Places places) {
        return said.time().isPresent()
                ? said
                : new Utterance(said.speaker(), said.span(), said.talk(), places.moment(said.span()));
    }

    /// The script with the comments as remarks, by place; those at one place stay in the file's order.
    Script script(Map<String, Comment> comments) {
        var remarks = new ArrayList<>(script.remarks());
        for (var comment : comments.values()) {
            span(comment, comments).map(span -> new Remark(span, comment.author(), comment.words())).ifPresent(remarks::add);
        }
        remarks.sort(Comparator.comparing(Remark::span));
        return script.remarked(remarks);
    }

    /// An answer is on the words of what it answers, whatever it marks itself.
    private Optional<Span> span(Comment comment, Map<String, Comment> comments) {
        var thread = new ArrayList<Comment>();
        for (var at = comment; at != null && thread.size() < LONGEST_THREAD; at = comments.get(at.answers())) thread.add(at);
        return thread.reversed().stream().map(each -> places.span(each.id(), script.text())).flatMap(Optional::stream)
                .findFirst();
    }
}
