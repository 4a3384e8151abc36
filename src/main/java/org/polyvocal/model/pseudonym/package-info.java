/// Names that are not to be recognised: where they stand in a study, what would stand there instead, which words look
/// like names. Pure; the desktop shows what it finds, the workbench makes changes of it, the store asks it what quotes a name.
package org.polyvocal.model.pseudonym;
