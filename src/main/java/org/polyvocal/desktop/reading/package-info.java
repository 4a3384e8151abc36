/// Read & code: the transcript in the middle, what it is coded with on its left, what is in focus on its right, and the
/// passages drawer under it. Opened by the window.
package org.polyvocal.desktop.reading;
