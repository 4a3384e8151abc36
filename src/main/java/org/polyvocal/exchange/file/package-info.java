/// Files at the border: one from elsewhere before anybody has looked inside, bounded in size, its name made harmless
/// ([Original][org.polyvocal.exchange.file.Original]), and one that leaves, there whole or not at all
/// ([Draft][org.polyvocal.exchange.file.Draft]). Every reader and writer starts here.
package org.polyvocal.exchange.file;
