package org.polyvocal.desktop.transcript.margin;

/// What stands between two heights.
public record Extent(double top, double bottom) {}
