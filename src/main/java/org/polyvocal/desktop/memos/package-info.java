/// Memos: the page that lists all of the study, and the box in which they are written, wherever that is. Opened by the
/// window; the inspector writes in its box.
package org.polyvocal.desktop.memos;
