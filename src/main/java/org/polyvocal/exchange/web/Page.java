package org.polyvocal.exchange.web;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.polyvocal.exchange.encoding.PlainText;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.exchange.prose.Prose;
import org.polyvocal.model.words.Problem;

/// One page, parsed without fetching anything.
final class Page {
    /// Markup takes many times its length in memory.
    private static final int MOST_MARKUP = 16 << 20;
    private static final int HEAD = 4096;
    private static final double MOSTLY = 0.5;
    private static final Pattern DECLARED = Pattern
            .compile("<(?:meta\\b[^>]*?charset|\\?xml\\b[^>]*?encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern EMBEDDED = Pattern.compile("data:[\\w/+.;=-]{1,100},[\\w+/=%]{100,}");

    private final Document document;

    private Page(Document document) {
        this.document = document;
    }

    static Page of(Original file) {
        var text = declared(file.bytes()).map(charset -> PlainText.of(file, charset)).orElseGet(() -> PlainText.of(file));
        var markup = EMBEDDED.matcher(text).replaceAll("");
        if (markup.length() > MOST_MARKUP) throw new Problem("exchange.large", file.name(), MOST_MARKUP >> 20);
        return new Page(Jsoup.parse(markup));
    }

    /// Browsers take the commonest wrong declarations for what is meant by them.
    private static Optional<Charset> declared(byte[] bytes) {
        var head = DECLARED.matcher(new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1));
        if (!head.find()) return Optional.empty();
        var name = switch (head.group(1).toLowerCase(Locale.ROOT)) {
            case "iso-8859-1", "latin1", "ascii", "us-ascii" -> "windows-1252";
            case "gb2312", "gbk" -> "GB18030";
            case "shift_jis", "sjis" -> "windows-31j";
            case "utf-16", "utf-16le", "utf-16be", "unicode" -> "UTF-8";
            case String other -> other;
        };
        return name.matches("[A-Za-z0-9][\\w.:-]*") && Charset.isSupported(name)
                ? Optional.of(Charset.forName(name))
                : Optional.empty();
    }

    void tell(Prose prose) {
        Footnotes.mark(document);
        Shapes.mark(document);
        main().filter(new PageReader(prose));
        prose.endWords();
    }

    /// The part that holds most of the words, where the page says which is its main part.
    private Element main() {
        var all = document.body().text().length();
        for (var query : new String[]{"main, [role=main]", "article"}) {
            var found = document.select(query);
            if (found.size() == 1 && found.getFirst().text().length() > MOSTLY * all) return found.getFirst();
        }
        return document.body();
    }
}
