package org.polyvocal.desktop.reading;

import javafx.scene.Node;

/// What stands around the transcript.
public record ReadingPanes(Node documents, Node codebook, Node inspector, Node drawer) {}
