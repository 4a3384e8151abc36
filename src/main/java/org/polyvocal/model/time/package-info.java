/// When things are said: the times of a transcript as they are written, and the way between a place in the text and a
/// moment of the recording. For any room that shows, exports or plays times.
package org.polyvocal.model.time;
