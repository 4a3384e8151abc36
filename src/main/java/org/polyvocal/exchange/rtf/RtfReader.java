package org.polyvocal.exchange.rtf;

import com.rtfparserkit.parser.IRtfListener;
import com.rtfparserkit.rtf.Command;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Set;
import org.polyvocal.exchange.prose.Prose;

/// Listens to the groups, commands and bytes of an rtf file and tells the document what they mean. The library's own reader
/// of characters is not used: it loses a letter after a Unicode character that nothing stands in for.
final class RtfReader implements IRtfListener {
    private static final int DEEPEST = 10_000;
    /// What is read though a reader may leave it out.
    private static final Set<Command> WANTED = EnumSet.of(Command.ud, Command.shpinst, Command.docmd);

    private final Prose prose;
    private final RowLayout rows;
    private final Apart apart;
    private final CodePages pages = new CodePages();
    private final StyleSheet styles = new StyleSheet();
    private final Deque<Group> groups = new ArrayDeque<>();
    private int toSkip;
    private int mainFont;
    private int font;

    RtfReader(Prose prose) {
        this.prose = prose;
        this.rows = new RowLayout(prose);
        this.apart = new Apart(prose);
        groups.push(new Group());
    }

    @Override
    public void processDocumentStart() {}

    @Override
    public void processDocumentEnd() {
        rows.end();
    }

    @Override
    public void processGroupStart() {
        if (groups.size() > DEEPEST) throw new IllegalStateException("nested too deeply");
        leaveOutUnknown();
        var outer = groups.element();
        groups.push(outer.inner());
        if (outer.doubled) groups.element().destination = Destination.NOWHERE;
        outer.doubled = false;
        toSkip = 0;
    }

    @Override
    public void processGroupEnd() {
        var group = groups.pop();
        if (group.leads) apart.close(group.destination);
        toSkip = 0;
    }

    @Override
    public void processCharacterBytes(byte[] data) {
        if (data.length == 0) return;
        leaveOutUnknown();
        var from = Math.min(toSkip, data.length);
        toSkip -= from;
        if (from < data.length) write(pages.text(data, from, groups.element().font));
    }

    @Override
    public void processBinaryBytes(byte[] data) {}

    @Override
    public void processString(String string) {
        write(string);
    }

    @Override
    public void processCommand(Command command, int parameter, boolean hasParameter, boolean optional) {
        if (command == Command.optionalcommand) {
            groups.element().optional = true;
            return;
        }
        if (WANTED.contains(command) || Destination.of(command).isPresent()) groups.element().optional = false;
        leaveOutUnknown();
        var sign = Signs.of(command);
        if (sign.isPresent() && toSkip > 0) {
            toSkip--;
            return;
        }
        toSkip = 0;
        if (sign.isPresent()) write(sign.get());
        else if (groups.element().destination == Destination.FONTS) fonts(command, parameter);
        else if (groups.element().destination == Destination.STYLES) styles(command, parameter);
        else if (Destination.of(command).isPresent()) lead(Destination.of(command).get());
        else if (!letters(command, parameter, !hasParameter || parameter != 0)) paragraphs(command, parameter);
    }

    /// What follows `\*` and was not recognised, or is no command at all.
    private void leaveOutUnknown() {
        var group = groups.element();
        if (group.optional) group.destination = Destination.NOWHERE;
        group.optional = false;
    }

    private void lead(Destination to) {
        var group = groups.element();
        if (group.destination == Destination.NOWHERE) return;
        group.lead(to);
        apart.open(to);
    }

    private void fonts(Command command, int parameter) {
        switch (command) {
            case f -> font = parameter;
            case fcharset -> pages.ofFont(font, parameter);
            case cpg -> pages.ofFontByPage(font, parameter);
            default -> {}
        }
    }

    private void styles(Command command, int parameter) {
        if (command == Command.s) styles.number(parameter);
    }

    /// Commands that say which letters come and whether they are shown.
    private boolean letters(Command command, int parameter, boolean on) {
        var group = groups.element();
        switch (command) {
            case u -> {
                if (parameter != 0) write(Character.toString(parameter < 0 ? parameter & 0xFFFF : parameter));
                toSkip = group.substitutes;
            }
            case uc -> group.substitutes = Math.max(0, parameter);
            case upr -> group.doubled = true;
            case ansicpg -> pages.ofFile(parameter);
            case mac -> pages.ofFile(10000);
            case pc -> pages.ofFile(437);
            case pca -> pages.ofFile(850);
            case deff -> {
                mainFont = parameter;
                group.font = parameter;
            }
            case f -> group.font = parameter;
            case plain -> group.plain(mainFont);
            case v -> group.hidden = on;
            case deleted, mvf -> group.deleted = on;
            default -> {
                return false;
            }
        }
        return true;
    }

    private void paragraphs(Command command, int parameter) {
        if (!groups.element().shows()) return;
        if (apart.isOpen()) {
            if (command == Command.par) prose.endParagraph();
            return;
        }
        switch (command) {
            case par -> {
                rows.beforeWords();
                prose.endParagraph();
            }
            case sect, page -> prose.endWords();
            case pard -> rows.plainParagraph();
            case s -> {
                if (styles.isHeading(parameter) && prose.isAfterBlank()) prose.heading();
            }
            case intbl -> rows.paragraphInTable();
            case trowd -> rows.defineRow();
            case cell -> rows.endCell();
            case row -> rows.endRow();
            default -> {}
        }
    }

    private void write(String words) {
        if (groups.element().destination == Destination.STYLES) styles.name(words);
        if (!groups.element().shows()) return;
        if (!apart.isOpen()) rows.beforeWords();
        prose.write(words);
    }
}
