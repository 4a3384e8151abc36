package org.polyvocal.exchange.rtf;

import com.rtfparserkit.rtf.Command;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Characters that the format writes as commands.
final class Signs {
    private static final Map<Command, String> SIGNS = new EnumMap<>(Command.class);

    static {
        SIGNS.put(Command.tab, "\t");
        SIGNS.put(Command.line, "\n");
        SIGNS.put(Command.lbr, "\n");
        SIGNS.put(Command.emdash, "—");
        SIGNS.put(Command.endash, "–");
        SIGNS.put(Command.emspace, "\u2003");
        SIGNS.put(Command.enspace, "\u2002");
        SIGNS.put(Command.qmspace, "\u2005");
        SIGNS.put(Command.bullet, "•");
        SIGNS.put(Command.lquote, "‘");
        SIGNS.put(Command.rquote, "’");
        SIGNS.put(Command.ldblquote, "“");
        SIGNS.put(Command.rdblquote, "”");
        SIGNS.put(Command.backslash, "\\");
        SIGNS.put(Command.opencurly, "{");
        SIGNS.put(Command.closecurly, "}");
        SIGNS.put(Command.nonbreakingspace, "\u00A0");
        SIGNS.put(Command.nonbreakinghyphen, "\u2011");
        SIGNS.put(Command.zwj, "\u200D");
        SIGNS.put(Command.zwnj, "\u200C");
        SIGNS.put(Command.ltrmark, "\u200E");
        SIGNS.put(Command.rtlmark, "\u200F");
        SIGNS.put(Command.nestcell, "\t");
        SIGNS.put(Command.nestrow, "\n");
    }

    private Signs() {}

    static Optional<String> of(Command command) {
        return Optional.ofNullable(SIGNS.get(command));
    }
}
