/// The agreement screen: how far coders agree on each code, and the passages about which they differ.
package org.polyvocal.desktop.agreement;
