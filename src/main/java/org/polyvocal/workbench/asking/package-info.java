/// What is made of the answers to a search: words counted, hits to be coded, tables to be shared. The workbench’s search
/// makes them; desktop and command line show them.
package org.polyvocal.workbench.asking;
