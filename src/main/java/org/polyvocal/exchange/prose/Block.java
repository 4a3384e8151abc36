package org.polyvocal.exchange.prose;

/// What follows one below the other in a document.
sealed interface Block permits Passage, Grid {}
