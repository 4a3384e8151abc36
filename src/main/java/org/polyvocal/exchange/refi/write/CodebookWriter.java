package org.polyvocal.exchange.refi.write;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.polyvocal.exchange.refi.form.Markup;
import org.polyvocal.exchange.refi.meaning.Facet;
import org.polyvocal.exchange.refi.meaning.RuleText;
import org.polyvocal.model.Code;
import org.polyvocal.model.Codebook;
import org.polyvocal.model.Memo;

/// Writes codes with all that is nested under them.
final class CodebookWriter {
    private final Markup xml;
    private final Codebook codebook;
    private final Function<Code, List<Memo>> memos;
    private final Predicate<Code> codable;

    /// @param memos   the notes that a code refers to
    /// @param codable whether anything may be coded with it
    CodebookWriter(Markup xml, Codebook codebook, Function<Code, List<Memo>> memos, Predicate<Code> codable) {
        this.xml = xml;
        this.codebook = codebook;
        this.memos = memos;
        this.codable = codable;
    }

    void write() {
        codebook.roots().forEach(this::write);
    }

    private void write(Code code) {
        xml.open("Code").with("guid", code.id()).with("name", code.name()).with("isCodable", codable.test(code))
                .with("color", code.look().colour().hex());
        xml.leaf("Description", RuleText.write(code.rule()));
        memos.apply(code).forEach(memo -> xml.empty("NoteRef", "targetGUID", memo.id()));
        codebook.children(code).forEach(this::write);
        xml.close("Code");
    }

    /// What has no place in the standard, as codes under a sign.
    static void writeFacets(Markup xml, Function<Facet, List<Facet.Value>> values) {
        Arrays.stream(Facet.values()).filter(facet -> !values.apply(facet).isEmpty()).forEach(facet -> {
            xml.open("Code").with("guid", facet.guid()).with("name", facet.code()).with("isCodable", false);
            values.apply(facet).forEach(value -> {
                xml.open("Code").with("guid", value.guid()).with("name", value.word()).with("isCodable", true);
                xml.close("Code");
            });
            xml.close("Code");
        });
    }
}
