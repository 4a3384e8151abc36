/// The network behind the interviews: its people and ties as a sociogram, what is measured of each, and what the interviews
/// say beside it. Shown by the window.
package org.polyvocal.desktop.network;
