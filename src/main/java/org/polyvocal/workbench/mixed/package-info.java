/// The verbs that bring interviews and a survey together: taking a survey in, and putting down what the study asserts. Called
/// by the window and by the command line.
package org.polyvocal.workbench.mixed;
