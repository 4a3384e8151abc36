/// The pane of codes: the tree with its counts, and everything that can be done to it. Shown beside the transcript.
package org.polyvocal.desktop.codebook;
