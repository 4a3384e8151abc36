/// Annotations of sound and film as ELAN saves them. For the reader of transcripts.
package org.polyvocal.exchange.elan;
