package org.polyvocal.store.records;

import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.polyvocal.model.Document;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Entity;
import org.polyvocal.model.Project;
import org.polyvocal.model.Study;
import org.polyvocal.model.words.Problem;

/// All records of a project as rows. Each method runs in the transaction of the handle it is lent.
public final class Records {
    private static final int BATCH = 5_000;

    private Records() {}

    public static void begin(Handle handle, Project project) {
        write(handle, List.of(new Edit.Add(project)));
    }

    /// The study that the tables hold.
    public static Study study(Handle handle) {
        var edits = Tables.all().filter(table -> table != Tables.PROJECT).flatMap(table -> read(handle, table))
                .map(Edit.Add::new).toList();
        return Study.of(Rows.read(handle, Tables.PROJECT).getFirst()).after(edits);
    }

    private static Stream<? extends Entity> read(Handle handle, Table<? extends Entity> table) {
        return (table == DocumentTables.DOCUMENT ? Documents.read(handle) : Rows.read(handle, table)).stream();
    }

    /// Writes the edits in their order, neighbours of one sort together.
    ///
    /// @throws Problem when a row is not as an edit says it was
    public static void apply(Handle handle, List<Edit> edits) {
        for (var from = 0; from < edits.size();) {
            var to = from + 1;
            while (to < edits.size() && to - from < BATCH && alike(edits.get(from), edits.get(to))) to++;
            write(handle, edits.subList(from, to));
            from = to;
        }
    }

    private static boolean alike(Edit one, Edit other) {
        return one.getClass() == other.getClass() && one.subject().getClass() == other.subject().getClass();
    }

    private static void write(Handle handle, List<Edit> alike) {
        if (alike.getFirst().subject() instanceof Document) Documents.write(handle, alike);
        else Rows.write(handle, Tables.of(alike.getFirst().subject()), alike);
    }
}
