/// XML of other people, as a stream from which nothing outside the file can be reached. For the readers of formats that
/// are XML, or hold some.
package org.polyvocal.exchange.xml;
