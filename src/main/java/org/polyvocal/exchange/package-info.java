/// Other people's files, in and out. Each sub-package reads or writes one kind of thing; the verbs of the workbench call
/// `transcript`, `codebook`, `coding` and `sample`, the rest serves those. What comes in is checked here and refused with
/// a sentence; offsets that files count in code points are converted here.
package org.polyvocal.exchange;
