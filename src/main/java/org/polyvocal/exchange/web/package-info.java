/// Pages of the web, and books made of such pages. The one place among the readers that knows jsoup. For the reader of
/// transcripts.
package org.polyvocal.exchange.web;
