package org.polyvocal.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Span;
import org.polyvocal.model.change.Change;
import org.polyvocal.model.change.Label;

/// A process of its own that imports, codes and undoes until it is killed. It prints the number of each change once it has
/// been told that the change is on the disk.
final class Interviewer {
    private Interviewer() {}

    public static void main(String... arguments) {
        var random = RandomGenerator.of("L64X128MixRandom");
        try (var file = ProjectFile.open(Path.of(arguments[0]), Optional.empty())) {
            System.out.println("0"); // at work
            var ana = file.study().coders().getFirst();
            var code = file.study().codebook().codes().getFirst();
            while (true) {
                var interviews = file.study().documents();
                switch (random.nextInt(8)) {
                    case 0 -> {
                        var talk = Fieldwork.manuscript("I: Who leads?\nR: We all do.\n".repeat(1 + random.nextInt(300)));
                        var interview = Fieldwork.document("Interview " + interviews.size(), talk);
                        told(file.perform(ana.id(), Fieldwork.change("change.import", new Edit.Add(interview)), List.of(talk))
                                .number());
                    }
                    case 1 -> file.undoable(ana.id()).filter(it -> it.key().startsWith("change.codi"))
                            .ifPresent(_ -> file.undo(ana.id()).forEach(it -> told(it.number())));
                    case 2 -> {
                        var edits = new ArrayList<Edit>();
                        for (var n = 0; n < random.nextInt(3_000); n++) {
                            edits.add(new Edit.Add(
                                    Fieldwork.coding(interviews.getFirst(), new Span(n % 20, n % 20 + 5), code, ana)));
                        }
                        if (!edits.isEmpty()) told(file.perform(ana.id(), Change.of(Label.of("change.codings"), edits)).number());
                    }
                    default -> {
                        var interview = interviews.get(random.nextInt(interviews.size()));
                        var coding = Fieldwork.coding(interview, new Span(2, 10), code, ana);
                        told(file.perform(ana.id(), Fieldwork.change("change.coding", new Edit.Add(coding))).number());
                    }
                }
            }
        }
    }

    private static void told(long number) {
        System.out.println(number);
    }
}
