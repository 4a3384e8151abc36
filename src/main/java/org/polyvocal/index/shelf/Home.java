package org.polyvocal.index.shelf;

/// Where an index lies.
public sealed interface Home permits Folder, Memory {
    /// What is there, if it is sound; else an empty shelf.
    Shelf open();

    /// An empty shelf in place of whatever is there.
    Shelf fresh();
}
