/// A transcript as it is laid out to be read: which stretches of a document's text stand where on the page, and how one
/// moves about in them by word, sentence and turn. Pure: it knows the model and nothing of any screen.
///
/// The transcript and its margin use this package, and so may whoever needs the codings that a screen shows.
package org.polyvocal.desktop.transcript.page;
