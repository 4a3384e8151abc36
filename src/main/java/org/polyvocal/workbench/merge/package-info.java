/// Brings the records of another copy of a study, or of another program's project, together with those that are there: by who
/// they are, not by where they stand. Pure; the verbs that call it do what it finds.
package org.polyvocal.workbench.merge;
