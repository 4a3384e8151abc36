package org.polyvocal.exchange.web;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Which elements of a page are shown, and how.
final class Shown {
    private static final Set<String> NEVER = Set.of("head", "script", "style", "noscript", "template", "nav", "footer", "svg",
            "button",
            "select", "datalist", "input", "textarea", "iframe", "object", "embed", "audio", "video", "canvas", "map", "rt",
            "rp", "dialog", "menu");
    private static final Set<String> BLOCKS = Set.of("address", "article", "aside", "blockquote", "body", "caption", "center",
            "dd",
            "details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "form", "h1", "h2", "h3", "h4", "h5", "h6",
            "header",
            "hgroup", "hr", "legend", "li", "main", "ol", "p", "pre", "section", "summary", "ul");
    private static final Pattern HIDING = Pattern
            .compile(
                    "display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all|mso-element\\s*:\\s*comment|mso-special-character\\s*:\\s*comment");
    private static final Pattern BOLD = Pattern.compile("font-weight\\s*:\\s*(?:bold|[6-9]00)");
    private static final Pattern KEEPING = Pattern.compile("white-space\\s*:\\s*(?:pre|break-spaces)");

    private Shown() {}

    static boolean isHidden(Element element) {
        return NEVER.contains(element.normalName()) || element.hasAttr("hidden")
                || element.attr("role").equals("navigation") || element.hasClass("msocomanchor")
                || isDeleted(element) || HIDING.matcher(style(element)).find();
    }

    /// Word tells when something was deleted; elsewhere what is crossed out is there to be read.
    private static boolean isDeleted(Element element) {
        return element.normalName().equals("del") && (element.hasAttr("datetime") || element.hasAttr("cite"));
    }

    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    /// Whether white space in it is shown as it stands.
    static boolean keepsBlanks(Element element) {
        return element.normalName().equals("pre") || KEEPING.matcher(style(element)).find();
    }

    /// Whether it is set in bold.
    static boolean isStrong(Element element) {
        return element.normalName().equals("b") || element.normalName().equals("strong") || BOLD.matcher(style(element)).find();
    }

    private static String style(Element element) {
        return element.attr("style").toLowerCase(Locale.ROOT);
    }
}
