/// The passages drawer: any list of passages, under the text it points to. What it lists is set by whoever counts, finds
/// or compares, through the workspace; lists that several screens need are made in [PassageLists].
package org.polyvocal.desktop.drawer;
