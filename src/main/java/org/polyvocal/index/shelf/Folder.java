package org.polyvocal.index.shelf;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.polyvocal.model.words.Problem;

/// A folder in the user's cache. Nothing in it is precious: what cannot be read is thrown away and begun anew, and where there is
/// no folder to be had (it is in use, the disk is full or may not be written) the index lives in memory.
public record Folder(Path path) implements Home {
    private static final Logger LOG = System.getLogger(Folder.class.getName());
    /// Up to this size every byte is checked on opening; beyond it only that the files are there and belong together.
    private static final long CHECKED_WHOLE = 256L << 20;

    @Override
    public Shelf open() {
        try {
            return existing();
        } catch (LockObtainFailedException e) {
            LOG.log(Level.INFO, "index in use by another process; this one keeps its own in memory");
            return new Memory().fresh();
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.DEBUG, "no sound index in the folder", e);
            return fresh();
        }
    }

    @Override
    public Shelf fresh() {
        try {
            Files.createDirectories(path);
            var directory = FSDirectory.open(path);
            empty(directory);
            return shelf(directory, OpenMode.CREATE);
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "the index folder cannot be used; the index is kept in memory", e);
            return new Memory().fresh();
        }
    }

    /// Deletes it with all its files.
    ///
    /// @throws Problem when something of it cannot be deleted
    public void erase() {
        if (!Files.isDirectory(path)) return;
        try (var files = Files.list(path)) {
            for (var file : files.toList()) Files.delete(file);
            Files.delete(path);
        } catch (IOException e) {
            throw new Problem(e, "index.notErased", path);
        }
    }

    private Shelf existing() throws IOException {
        var directory = FSDirectory.open(path);
        try {
            check(directory);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
        return shelf(directory, OpenMode.APPEND);
    }

    private static Shelf shelf(Directory directory, OpenMode mode) throws IOException {
        try {
            return new Shelf(directory, mode);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /// A damaged index often opens well and gives wrong answers later; its checksums tell now.
    private static void check(Directory directory) throws IOException {
        try (var reader = DirectoryReader.open(directory)) {
            if (size(directory) > CHECKED_WHOLE) return;
            for (var leaf : reader.leaves()) leaf.reader().checkIntegrity();
        }
    }

    private static long size(Directory directory) throws IOException {
        var size = 0L;
        for (var file : directory.listAll()) size += directory.fileLength(file);
        return size;
    }

    /// Under the lock, since another process may be at home here.
    private void empty(Directory directory) throws IOException {
        try (var _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME); var files = Files.list(path)) {
            for (var file : files.filter(Folder::isOurs).toList()) Files.delete(file);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    private static boolean isOurs(Path file) {
        return Files.isRegularFile(file) && !file.endsWith(IndexWriter.WRITE_LOCK_NAME);
    }
}
