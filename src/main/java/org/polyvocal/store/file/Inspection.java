package org.polyvocal.store.file;

import java.nio.BufferUnderflowException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.h2.message.DbException;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.SingleFileStore;
import org.polyvocal.model.words.CannotOpen;

/// Looks into a file before H2 does.
///
/// H2 runs what a file's catalogue says while it opens it, a trigger's own Java included, and mends what looks damaged.
/// So the file is first read as what it is underneath, a store of maps: nothing in it runs, and nothing is written.
final class Inspection {
    private Inspection() {}

    /// The form of the file's tables, 0 when they have none yet.
    ///
    /// @throws CannotOpen with a sentence for each reason not to go on
    static int form(Location location, Optional<Password> password) {
        var reached = FileHead.version(location, password);
        // the channel is ours to close: H2 leaves it open, and locked, when it finds some kinds of damage
        try (var channel = new Channel(); var store = channel.open(location, password)) {
            if (store.getCurrentVersion() < reached) throw new CannotOpen("store.damaged", location.name());
            var catalogue = Catalogue.of(store);
            var form = catalogue.form().orElseThrow(() -> new CannotOpen("store.notAProject", location.name()));
            if (form > Migrations.CURRENT) throw new CannotOpen("store.newer", location.name());
            if (!catalogue.isOurs()) throw new CannotOpen("store.foreign", location.name());
            return form;
        } catch (MVStoreException e) {
            throw refusal(location, e);
        } catch (DbException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException
                | ClassCastException | NegativeArraySizeException | BufferUnderflowException e) {
            throw new CannotOpen(e, "store.damaged", location.name());
        }
    }

    /// A file under a store, closed even when no store could be made of it.
    private record Channel(SingleFileStore file) implements AutoCloseable {
        Channel() {
            this(new SingleFileStore(new HashMap<>(Map.of("readOnly", 1))));
        }

        MVStore open(Location location, Optional<Password> password) {
            file.open("async:" + location.file(), true, password.map(Password::forFile).orElse(null));
            return new MVStore.Builder().adoptFileStore(file).readOnly().open();
        }

        @Override
        public void close() {
            file.close();
        }
    }

    private static CannotOpen refusal(Location location, MVStoreException e) {
        return switch (e.getErrorCode()) {
            case DataUtils.ERROR_FILE_LOCKED -> new CannotOpen(e, "store.inUse", location.name());
            case DataUtils.ERROR_UNSUPPORTED_FORMAT -> new CannotOpen(e, "store.newer", location.name());
            default -> new CannotOpen(e, "store.damaged", location.name());
        };
    }
}
