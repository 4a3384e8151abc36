/// The commands about surveys of ties: bringing them in, measuring them, and laying them beside the interviews. Used by the
/// command line.
package org.polyvocal.cli.survey;
