/// When things are said: the times of a transcript as they are written. For any room that shows, exports or reads times.
package org.polyvocal.model.time;
