/// What keeps the house straight: the sentences of its plan as tests. They read the sources as the compiler does
/// ([House], [JavaFile]) or the compiled classes (ArchUnit). An exception to a rule stands in the rule's own test, with
/// its reason. Nobody calls this package.
package org.polyvocal.rules;
