package org.polyvocal.exchange.refi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.polyvocal.exchange.arrival.Arrival;
import org.polyvocal.exchange.file.Draft;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.exchange.refi.form.Archive;
import org.polyvocal.exchange.refi.form.Node;
import org.polyvocal.exchange.refi.form.Nodes;
import org.polyvocal.exchange.refi.form.Skeleton;
import org.polyvocal.exchange.refi.meaning.Facts;
import org.polyvocal.exchange.refi.read.Codes;
import org.polyvocal.exchange.refi.read.Reading;
import org.polyvocal.exchange.refi.write.Writing;
import org.polyvocal.model.Code;
import org.polyvocal.model.Codebook;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Document;
import org.polyvocal.model.Study;
import org.polyvocal.model.loss.Losses;
import org.polyvocal.model.words.Problem;

/// Reads and writes REFI-QDA files. Offsets in them are Unicode code points, the end exclusive; those of other programs are
/// understood by what their selections are on. Whatever cannot come across is in the losses.
public final class RefiFile {
    private RefiFile() {}

    /// @throws Problem when it is no project, or one that means harm
    public static Arrival read(Path file) {
        return Reading.of(file);
    }

    /// @param names what each coder is called in the file
    /// @return what was written and what was not
    /// @throws Problem when the file cannot be written
    public static Losses write(Path file, Study study, Function<Document, String> texts, Function<Coder, String> names) {
        var losses = new AtomicReference<Losses>();
        Draft.writeBytes(file, out -> losses.set(new Writing(study, texts, names).write(out)));
        check(file);
        return losses.get();
    }

    /// What we write must be as the standard wants it; a file that is not is taken away again.
    private static void check(Path file) {
        var faults = new ArrayList<String>();
        try (var archive = Archive.open(file)) {
            var skeleton = new Skeleton(faults::add);
            Nodes.read(archive.name(), archive.project(), Skeleton.OPENED, skeleton::add);
            skeleton.finish();
        }
        if (!faults.isEmpty()) refuse(file, faults.getFirst());
    }

    private static void refuse(Path file, String fault) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new Problem(e, "exchange.unwritable", Original.nameOf(file));
        }
        throw new Problem("exchange.refi.invalid", Original.nameOf(file), fault);
    }

    /// The codes of a .qdc file, or of a project.
    public static List<Code> codes(Path file) {
        var codes = new Codes(new Losses(), new Facts());
        if (Original.nameOf(file).toLowerCase(java.util.Locale.ROOT).endsWith(".qdpx")) {
            try (var archive = Archive.open(file)) {
                Nodes.read(archive.name(), archive.project(), Skeleton.OPENED, node -> add(codes, node));
            }
        } else {
            var original = Original.of(file);
            var roots = new ArrayList<Node>();
            Nodes.read(original.name(), new ByteArrayInputStream(original.bytes()), List.of(), roots::add);
            if (!roots.getFirst().name().equals("CodeBook")) throw new Problem("exchange.refi.xml", original.name());
            roots.stream().filter(node -> node.name().equals("Codes")).forEach(codes::addCodes);
        }
        return List.copyOf(codes.codes().values());
    }

    private static void add(Codes codes, Node node) {
        if (node.name().equals("CodeBook")) codes.add(node);
    }

    /// @throws Problem when there are no codes, or the file cannot be written
    public static void writeCodes(Path file, Codebook codebook) {
        if (codebook.size() == 0) throw new Problem("exchange.refi.noCodes", Original.nameOf(file));
        Draft.write(file, out -> Writing.codebook(codebook, out));
    }
}
