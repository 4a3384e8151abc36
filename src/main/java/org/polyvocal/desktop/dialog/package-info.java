/// Short conversations: a question, a confirmation, a file, a problem told. Used by every screen.
package org.polyvocal.desktop.dialog;
