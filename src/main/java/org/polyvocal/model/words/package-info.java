/// Sentences for people. The lower rooms name a message and its details; the skins find the words in the bundle of the
/// room that the key names (`store.locked` stands in `org/polyvocal/store/messages.properties`).
package org.polyvocal.model.words;
