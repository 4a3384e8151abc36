package org.polyvocal.exchange.rtf;

import com.rtfparserkit.rtf.Command;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Where the words of a group belong.
enum Destination {
    /// In the text.
    TEXT,
    /// Nowhere: they are not shown, or are not words.
    NOWHERE,
    /// In the list of fonts.
    FONTS,
    /// In the list of styles.
    STYLES,
    /// Beside the text, each for its own purpose.
    NOTE, ASIDE, COMMENT, COMMENT_AUTHOR, COMMENT_NUMBER, RANGE_START, RANGE_END;

    private static final Map<Command, Destination> OF_COMMANDS = new EnumMap<>(Command.class);

    static {
        for (var nowhere : new Command[]{Command.colortbl, Command.info, Command.header, Command.headerl,
                Command.headerr, Command.headerf, Command.footer, Command.footerl, Command.footerr, Command.footerf,
                Command.pict, Command.nonshppict, Command.sp, Command.shprslt, Command.fldinst, Command.tc, Command.xe,
                Command.rxe, Command.txe, Command.listtext, Command.pntext, Command.nonesttables, Command.filetbl}) {
            OF_COMMANDS.put(nowhere, NOWHERE);
        }
        OF_COMMANDS.put(Command.fonttbl, FONTS);
        OF_COMMANDS.put(Command.stylesheet, STYLES);
        OF_COMMANDS.put(Command.footnote, NOTE);
        OF_COMMANDS.put(Command.shptxt, ASIDE);
        OF_COMMANDS.put(Command.dptxbxtext, ASIDE);
        OF_COMMANDS.put(Command.annotation, COMMENT);
        OF_COMMANDS.put(Command.atnauthor, COMMENT_AUTHOR);
        OF_COMMANDS.put(Command.atnref, COMMENT_NUMBER);
        OF_COMMANDS.put(Command.atrfstart, RANGE_START);
        OF_COMMANDS.put(Command.atrfend, RANGE_END);
    }

    static Optional<Destination> of(Command command) {
        return Optional.ofNullable(OF_COMMANDS.get(command));
    }

    /// Whether its words are shown, be it in the text or beside it.
    boolean isShown() {
        return this == TEXT || isApart();
    }

    /// Whether its words are read apart from the text.
    boolean isApart() {
        return compareTo(NOTE) >= 0;
    }
}
