/// Talk that is annotated in parallel tiers along the sound, as turns one after another. For the readers of such formats.
package org.polyvocal.exchange.tiers;
