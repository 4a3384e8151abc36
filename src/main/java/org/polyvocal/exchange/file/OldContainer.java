package org.polyvocal.exchange.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// What a file is in which a modern Office document is expected: what Office wrote before 2007 and what it encrypts today
/// lie in the same container.
public enum OldContainer {
    /// It is none.
    NONE,
    /// It holds an encrypted document.
    LOCKED,
    /// It is a document of before 2007.
    OLD,
    /// It breaks off.
    DAMAGED;

    public static OldContainer of(Original file) {
        if (FileMagic.valueOf(file.bytes()) != FileMagic.OLE2) return NONE;
        try (var container = new POIFSFileSystem(new ByteArrayInputStream(file.bytes()))) {
            return container.getRoot().hasEntryCaseInsensitive("EncryptedPackage") ? LOCKED : OLD;
        } catch (IOException | IllegalStateException | IndexOutOfBoundsException e) {
            return DAMAGED;
        }
    }
}
