/// Pseudonyms: words that may be names, the register, what replacing would do, and taking the key out of the project. Opened
/// by the window.
package org.polyvocal.desktop.pseudonyms;
