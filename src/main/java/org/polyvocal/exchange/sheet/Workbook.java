package org.polyvocal.exchange.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.polyvocal.exchange.file.OldContainer;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.exchange.file.ZipCheck;
import org.polyvocal.exchange.xml.Xml;
import org.polyvocal.model.words.Problem;

/// An opened xlsx file. POI opens the package; the parts are read as streams, so that memory is bounded by the cells and
/// not by what the XML could be blown up to.
final class Workbook implements Xml.Walker {
    private static final String ANY = "/relationships/";
    private final Original file;
    private final PackagePart part;
    private final List<Entry> sheets = new ArrayList<>();
    private boolean since1904;

    private record Entry(String name, String relation, boolean hidden) {
        @Override
        public String toString() {
            return "Entry " + relation;
        }
    }

    private Workbook(Original file, PackagePart part) {
        this.file = file;
        this.part = part;
    }

    /// Those of the wanted names, hidden ones only where no other has such a name.
    static List<Sheet> sheets(Original file, Predicate<String> wanted, int most) {
        refuseOldFormats(file);
        switch (ZipCheck.of(file)) {
            case SOUND -> {}
            case DAMAGED -> throw new Problem("exchange.sheetDamaged", file.name());
            case BOMB -> throw new Problem("exchange.sheetBomb", file.name());
        }
        try (var opened = OPCPackage.open(new ByteArrayInputStream(file.bytes()))) {
            return new Workbook(file, main(opened, file)).read(wanted, most);
        } catch (Problem problem) {
            throw problem;
        } catch (IOException | OpenXML4JException | XMLStreamException | RuntimeException e) {
            throw new Problem(e, "exchange.sheetDamaged", file.name());
        }
    }

    private List<Sheet> read(Predicate<String> wanted, int most) throws IOException, OpenXML4JException, XMLStreamException {
        walk(part, this);
        var words = new SharedWords(file.name());
        var styles = new Styles();
        for (var related : related("sharedStrings")) walk(related, words);
        for (var related : related("styles")) walk(related, styles);
        var cells = new Cells(file.name(), words, new Figures(styles, since1904));
        var found = new ArrayList<Sheet>();
        for (var entry : wanted(wanted).stream().limit(most).toList()) {
            walk(part.getRelatedPart(part.getRelationship(entry.relation)), cells);
            found.add(new Sheet(entry.name, cells.taken()));
        }
        return found;
    }

    private List<Entry> wanted(Predicate<String> wanted) {
        var named = sheets.stream().filter(entry -> wanted.test(entry.name)).toList();
        if (named.isEmpty()) throw new Problem("exchange.sheetMissing", file.name(), names());
        var shown = named.stream().filter(entry -> !entry.hidden).toList();
        return shown.isEmpty() ? named : shown;
    }

    @Override
    public void start(String element, XMLStreamReader xml) {
        if (element.equals("workbookPr")) since1904 = List.of("1", "true").contains(Xml.attribute(xml, "date1904"));
        if (element.equals("sheet")) {
            sheets.add(new Entry(Xml.attribute(xml, "name").strip(), Xml.attribute(xml, "id"),
                    !List.of("", "visible").contains(Xml.attribute(xml, "state"))));
        }
    }

    private String names() {
        return String.join(", ", sheets.stream().map(Entry::name).toList());
    }

    private void walk(PackagePart each, Xml.Walker walker) throws IOException, XMLStreamException {
        try (var in = each.getInputStream()) {
            Xml.walk(file.name(), in, walker);
        }
    }

    /// The part of a kind, whose relation ends on its name in the transitional and in the strict form of the format.
    private List<PackagePart> related(String kind) throws OpenXML4JException {
        var found = new ArrayList<PackagePart>();
        for (var relation : part.getRelationships()) {
            if (relation.getRelationshipType().endsWith(ANY + kind)) found.add(part.getRelatedPart(relation));
        }
        return found;
    }

    private static PackagePart main(OPCPackage opened, Original file) {
        var found = new ArrayList<PackagePart>();
        for (var relation : opened.getRelationships()) {
            if (relation.getRelationshipType().endsWith(ANY + "officeDocument")) found.add(opened.getPart(relation));
        }
        if (found.isEmpty() || found.getFirst() == null) throw new Problem("exchange.sheetDamaged", file.name());
        var type = found.getFirst().getContentType().toLowerCase(Locale.ROOT);
        if (type.contains("macroenabled")) throw new Problem("exchange.sheetMacros", file.name());
        if (!type.contains("spreadsheetml")) throw new Problem("exchange.sheetOther", file.name());
        return found.getFirst();
    }

    private static void refuseOldFormats(Original file) {
        switch (OldContainer.of(file)) {
            case NONE -> {}
            case LOCKED -> throw new Problem("exchange.sheetLocked", file.name());
            case OLD -> throw new Problem("exchange.sheetOld", file.name());
            case DAMAGED -> throw new Problem("exchange.sheetDamaged", file.name());
        }
    }
}
