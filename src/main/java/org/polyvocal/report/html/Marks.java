package org.polyvocal.report.html;

import static org.polyvocal.report.html.Html.svg;

import org.jsoup.nodes.Element;
import org.polyvocal.model.Glyph;
import org.polyvocal.model.Look;
import org.polyvocal.model.evidence.ClaimType;

/// Draws the marks of codes and the samples of claim types; characters would differ from system to system.
final class Marks {
    private static final String LINE = "M1 5H21";

    private Marks() {}

    static Element glyph(Look look) {
        var drawing = svg("svg", "class", "glyph", "viewBox", "0 0 12 12", "aria-hidden", "true").attr("style", hue(look));
        return drawing.appendChild(shape(look.glyph()));
    }

    /// The hue as a name that the style sheet uses.
    static String hue(Look look) {
        return "--hue:" + look.colour().hex();
    }

    private static Element shape(Glyph glyph) {
        return switch (glyph) {
            case CIRCLE -> svg("circle", "cx", "6", "cy", "6", "r", "5");
            case TRIANGLE -> path("M6 .8 11.6 10.8H.4Z");
            case DIAMOND -> path("M6 .2 11.8 6 6 11.8 .2 6Z");
            case SQUARE -> path("M1.2 1.2h9.6v9.6H1.2Z");
            case CROSS -> path("M4.2 .8h3.6v3.4h3.4v3.6H7.8v3.4H4.2V7.8H.8V4.2h3.4Z");
            case STAR -> path("M6 .2 7.65 4.1 11.9 4.45 8.65 7.2 9.65 11.35 6 9.1 2.35 11.35 3.35 7.2 .1 4.45 4.35 4.1Z");
            case HEART -> path("M6 11.2C2.6 8.6.4 6.6.4 4.1.4 2.4 1.7 1.1 3.3 1.1 4.4 1.1 5.4 1.7 6 2.7 6.6 1.7 7.6 1.1 8.7 1.1"
                    + " 10.3 1.1 11.6 2.4 11.6 4.1 11.6 6.6 9.4 8.6 6 11.2Z");
            case BAR -> path("M.4 3.9h11.2v4.2H.4Z");
            case RING -> svg("g").appendChild(svg("circle", "class", "ring", "cx", "6", "cy", "6", "r", "4.9"))
                    .appendChild(svg("circle", "cx", "6", "cy", "6", "r", "2.3"));
        };
    }

    private static Element path(String drawing) {
        return svg("path", "d", drawing);
    }

    /// The line that stands for a claim type beside a transcript, lying down.
    static Element claim(ClaimType claim) {
        var drawing = svg("svg", "class", "claim", "viewBox", "0 0 22 10", "aria-hidden", "true");
        return drawing.appendChild(switch (claim) {
            case NORMATIVE -> svg("path", "d", LINE, "stroke-width", "2", "stroke-dasharray", "0 4.4", "stroke-linecap", "round");
            case SELF_REPORT -> svg("path", "d", LINE, "stroke-width", "2", "stroke-dasharray", "5 3");
            case REPORTED_PRACTICE -> svg("path", "d", LINE, "stroke-width", "2");
            case CONCRETE_INCIDENT -> svg("path", "d", LINE, "stroke-width", "4");
        });
    }
}
