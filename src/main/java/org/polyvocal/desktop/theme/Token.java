package org.polyvocal.desktop.theme;

import java.util.Locale;

/// The named colours of the interface, as both colour sheets declare them.
public enum Token {
    BG_WINDOW, BG_PANEL, BG_PAPER, BG_OVERLAY, BG_FIELD, BG_HOVER, //
    TEXT_1, TEXT_2, TEXT_3, TEXT_ON_FILL, //
    LINE, LINE_SOFT, LINE_STRONG, //
    ACCENT, ACCENT_FILL, ACCENT_FILL_HOVER, ACCENT_SOFT, ACCENT_LINE, FOCUS, TEXT_SELECTION, //
    SUCCESS, SUCCESS_SOFT, WARNING, WARNING_SOFT, WARNING_LINE, //
    DANGER, DANGER_SOFT, DANGER_LINE, DANGER_FILL, //
    HIT, SCROLL, SCRIM, SHADOW, INK_DARK, INK_LIGHT;

    /// Its name in style sheets.
    public String css() {
        return "-pv-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
