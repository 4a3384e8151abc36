/// The language of the search field: what a person types becomes a [Query][org.polyvocal.index.query.Query], once, and a
/// sentence that says where and why it cannot. Values only; how they are answered is another package's matter.
package org.polyvocal.index.query;
