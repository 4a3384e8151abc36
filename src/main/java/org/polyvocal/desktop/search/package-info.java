/// Search: words across all transcripts, found while one types, each hit a key word in its context that opens its place.
/// Opened by the window.
package org.polyvocal.desktop.search;
