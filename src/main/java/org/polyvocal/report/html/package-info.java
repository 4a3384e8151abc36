/// Reports as one HTML file that needs nothing else and can run nothing: no script, no outside address, and a policy
/// that forbids both. jsoup makes every element, so whatever people said is escaped by a library that knows how.
package org.polyvocal.report.html;
