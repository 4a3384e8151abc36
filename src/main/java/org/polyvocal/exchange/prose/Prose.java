package org.polyvocal.exchange.prose;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.exchange.turns.Script;
import org.polyvocal.model.words.Problem;

/// A document while its reader comes upon one thing after the other, and then the script that it is.
///
/// ```
/// var prose = new Prose(file.name());
/// prose.write("Q: Where?");
/// prose.endParagraph();
/// return prose.script();
/// ```
///
/// A paragraph becomes a line; a table becomes turns where it is a transcript, and else a line for each row. What stands
/// beside the talk does not get into it: notes ([#note]) and text boxes ([#aside]) follow below a rule at the end, and
/// leave no mark where they stood. Comments and notes become remarks on the words they belong to.
public final class Prose {
    private static final int DEEPEST = 100;
    private static final Pattern BLANKS = Pattern.compile("^[\\s\\u00A0]+|[\\s\\u00A0]+$");
    private final String file;
    private final Deque<Flow> flows = new ArrayDeque<>();
    private final Map<String, Comment> comments = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> asides = new ArrayList<>();
    private long length;

    /// @param file what a person knows the file by, for [Problem]s
    public Prose(String file) {
        this.file = file;
        flows.push(new Flow());
    }

    /// More of the paragraph. A soft hyphen only tells where a line may be broken; it is no part of the word.
    public void write(String words) {
        count(words);
        flow().write(words.indexOf('\u00AD') < 0 ? words : words.replace("\u00AD", ""));
    }

    /// As [#write], in bold.
    public void writeStrong(String words) {
        if (!words.isBlank()) flow().anchor(String.valueOf(words.replace("\u00AD", "").length()), Edge.STRONG);
        write(words);
    }

    /// Whether the paragraph ends on white space, or has not begun.
    public boolean isAfterBlank() {
        return flow().isAtStart() || Character.isWhitespace(flow().last());
    }

    /// Ends the paragraph, which may be empty.
    public void endParagraph() {
        length++;
        flow().endParagraph();
    }

    /// Ends the paragraph if it has begun.
    public void endWords() {
        flow().endWords();
    }

    public void openTable() {
        flow().openTable();
    }

    public void openRow() {
        flow().table(TableDraft::openRow);
    }

    public void openCell() {
        if (flow().depth() > DEEPEST) throw new Problem("exchange.bomb", file);
        flow().openCell();
    }

    /// The open cell reaches over this many columns and rows.
    public void stretch(int columns, int rows) {
        flow().table(table -> table.stretch(columns, rows));
    }

    public void closeCell() {
        length++;
        flow().closeCell();
    }

    /// The open row has been deleted and goes, with what is in it.
    public void dropRow() {
        flow().table(TableDraft::dropRow);
    }

    public void closeRow() {
        flow().table(TableDraft::closeRow);
    }

    public void closeTable() {
        flow().closeTable();
    }

    /// What follows stands elsewhere than in the talk, until [#diverted].
    public void divert() {
        if (flows.size() > DEEPEST) throw new Problem("exchange.bomb", file);
        flows.push(new Flow());
    }

    /// What was written since [#divert].
    public String diverted() {
        return BLANKS.matcher(Flow.whole(flows.pop().blocks()).words()).replaceAll("");
    }

    /// A footnote or endnote that belongs to the word just written.
    public void note(String words) {
        if (words.isBlank()) return;
        count(words);
        notes.add(words);
        var id = "note " + notes.size();
        flow().anchor(id, Edge.PLACE);
        comments.put(id, new Comment(id, "", "", words));
    }

    /// Words that stand on the page but not in the run of the text.
    public void aside(String words) {
        if (!words.isBlank()) asides.add(words);
    }

    /// Here begins what a comment marks.
    public void opens(String comment) {
        flow().anchor(comment, Edge.START);
    }

    /// Here ends what a comment marks.
    public void closes(String comment) {
        flow().anchor(comment, Edge.END);
    }

    /// Here is the sign of a comment, which may mark nothing else.
    public void refers(String comment) {
        flow().anchor(comment, Edge.PLACE);
    }

    /// The paragraph that begins here is a heading.
    public void heading() {
        flow().anchor("", Edge.HEADING);
    }

    /// The recording is at this time here.
    public void moment(Duration time) {
        flow().anchor(String.valueOf(time.toMillis()), Edge.MOMENT);
    }

    /// What a comment says, which may come before or after the words it marks.
    public void comment(Comment comment) {
        if (!comment.words().isBlank()) comments.put(comment.id(), comment);
    }

    /// What has been written, a paragraph or row a line.
    public String text() {
        return Flow.whole(flows.getLast().blocks()).words();
    }

    /// The finished document.
    ///
    /// @throws Problem when there are no words in it
    public Script script() {
        var blocks = List.copyOf(flows.getLast().blocks());
        if (Flow.whole(blocks).isBlank() && asides.isEmpty()) throw new Problem("exchange.blank", file);
        var setting = TableTalk.of(blocks).orElseGet(() -> Setting.ofParagraphs(blocks));
        return Margin.below(setting.script(comments), notes, asides);
    }

    private void count(String words) {
        length += words.length();
        if (length > Original.LIMIT) throw new Problem("exchange.bomb", file);
    }

    private Flow flow() {
        return flows.element();
    }
}
