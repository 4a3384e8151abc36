/// All that is noted in a study, read and filtered as one list. Called by the skins.
package org.polyvocal.workbench.memos;
