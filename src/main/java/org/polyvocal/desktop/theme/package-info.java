/// How everything looks: faces, colours, and the style sheets that turn the stock controls into ours. Every other
/// package of the desktop may call it; it knows of codes only their look. Colours are written in `colors-light.css` and
/// `colors-dark.css` and nowhere else; style sheets use them by name, canvases through [Palette].
package org.polyvocal.desktop.theme;
