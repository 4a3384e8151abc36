/// A file from elsewhere before anybody has looked inside: bounded in size, its name made harmless. Every reader starts here.
package org.polyvocal.exchange.file;
