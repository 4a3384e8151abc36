/// What the file of another program brings: whole records with their texts, not yet part of any study, and what was lost on
/// the way. Made by the readers of projects, taken in by the workbench.
package org.polyvocal.exchange.arrival;
