package org.polyvocal.store;

/// One thing that was checked about a project's file.
///
/// @param name   `file`, `references`, `offsets`, `texts`, `journal` or `study`
/// @param detail what was found, for a person
public record Check(String name, boolean ok, String detail) {}
