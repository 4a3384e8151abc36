package org.polyvocal.exchange.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.exchange.file.Unzipped;
import org.polyvocal.exchange.prose.Prose;
import org.polyvocal.exchange.turns.Script;
import org.polyvocal.model.words.Problem;

/// Reads an epub file as one transcript: its pages in the order in which the book is read, its table of contents left out.
public final class EpubFile {
    private static final String CONTAINER = "META-INF/container.xml";
    private static final String ENCRYPTION = "META-INF/encryption.xml";
    private static final Set<String> ENDINGS = Set.of("xhtml", "html", "htm", "xml", "opf");

    private final Original file;
    private final Unzipped unzipped;

    private EpubFile(Original file) {
        this.file = file;
        this.unzipped = Unzipped.of(file, EpubFile::isPage, "exchange.epubDamaged");
    }

    /// @throws Problem when it is not a book, is damaged, locked, hostile, or without words
    public static Script read(Original file) {
        try {
            var script = new EpubFile(file).script();
            file.bounded(script.text());
            return script;
        } catch (IllegalArgumentException e) {
            throw new Problem(e, "exchange.epubDamaged", file.name());
        }
    }

    private static boolean isPage(String name) {
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private Script script() {
        var pages = pages();
        var locked = locked();
        if (pages.stream().anyMatch(locked::contains)) throw new Problem("exchange.epubLocked", file.name());
        var prose = new Prose(file.name());
        for (var page : pages) {
            unzipped.file(page).filter(bytes -> bytes.length > 0).ifPresent(bytes -> {
                Page.of(new Original(file.name(), bytes)).tell(prose);
                prose.endParagraph();
            });
        }
        return prose.script();
    }

    /// The names of the pages, in the order of the spine.
    private List<String> pages() {
        var opf = Optional.ofNullable(xml(CONTAINER).selectFirst("rootfile")).map(root -> root.attr("full-path"))
                .orElseThrow(this::damaged);
        var book = xml(opf);
        var pages = new ArrayList<String>();
        for (var reference : book.select("spine > itemref, opf|spine > opf|itemref")) {
            var item = book.getElementById(reference.attr("idref"));
            if (item == null || List.of(item.attr("properties").split(" ")).contains("nav")) continue;
            if (item.attr("media-type").contains("html")) pages.add(beside(opf, item.attr("href")));
        }
        if (pages.isEmpty()) throw damaged();
        return pages;
    }

    /// The pages that are encrypted; fonts often are, and do not matter.
    private Set<String> locked() {
        var locked = new HashSet<String>();
        unzipped.file(ENCRYPTION).ifPresent(_ -> xml(ENCRYPTION).getElementsByAttribute("URI")
                .forEach(reference -> locked.add(decoded(reference.attr("URI")))));
        return locked;
    }

    private Document xml(String name) {
        var bytes = unzipped.file(name).orElseThrow(this::damaged);
        return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", Parser.xmlParser());
    }

    private static String beside(String opf, String href) {
        var folder = opf.contains("/") ? opf.substring(0, opf.lastIndexOf('/') + 1) : "";
        var name = decoded(href.replaceFirst("#.*", ""));
        var steps = new ArrayList<String>();
        for (var step : (folder + name).split("/")) {
            if (!step.equals("..")) steps.add(step);
            else if (!steps.isEmpty()) steps.removeLast();
        }
        steps.removeIf(step -> step.isEmpty() || step.equals("."));
        return String.join("/", steps);
    }

    private static String decoded(String address) {
        return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private Problem damaged() {
        return new Problem("exchange.epubDamaged", file.name());
    }
}
