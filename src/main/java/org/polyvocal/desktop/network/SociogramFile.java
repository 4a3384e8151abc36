package org.polyvocal.desktop.network;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.SnapshotParameters;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import javax.imageio.ImageIO;
import org.polyvocal.desktop.theme.Theme.Shade;
import org.polyvocal.desktop.theme.Token;
import org.polyvocal.model.words.Problem;

/// Writes a sociogram as a picture of points (`png`) or of lines (`svg`), as it is in sight.
final class SociogramFile {
    private static final double SHARP = 2;

    private SociogramFile() {}

    /// What a `png` will hold. On the JavaFX thread.
    static BufferedImage image(Sociogram sociogram) {
        var settings = new SnapshotParameters();
        settings.setTransform(Transform.scale(SHARP, SHARP));
        settings.setFill(Hues.of(sociogram.shade()).of(Token.BG_PAPER));
        return SwingFXUtils.fromFXImage(sociogram.snapshot(settings, null), null);
    }

    /// @throws Problem when the file cannot be written
    static void writePng(BufferedImage image, Path out) {
        try {
            ImageIO.write(image, "png", out.toFile());
        } catch (IOException e) {
            throw new Problem(e, "desktop.network.unwritable", out.getFileName());
        }
    }

    /// @throws Problem when the file cannot be written
    static void writeSvg(Picture picture, Sight sight, Size size, Path out) {
        try {
            Files.writeString(out, svg(picture, sight, size), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Problem(e, "desktop.network.unwritable", out.getFileName());
        }
    }

    record Size(double width, double height) {}

    /// On light ground, since it goes onto paper.
    static String svg(Picture picture, Sight sight, Size size) {
        var hues = Hues.of(Shade.LIGHT);
        var lines = hex(hues.of(Token.LINE_STRONG));
        var svg = new StringBuilder(String.format(Locale.ROOT,
                """
                        <svg xmlns="http://www.w3.org/2000/svg" width="%.0f" height="%.0f" font-family="sans-serif" font-size="11">
                        <defs><marker id="a" markerWidth="7" markerHeight="7" refX="6" refY="3" orient="auto"><path d="M0,0 L6,3 L0,6 z" fill="%s"/></marker></defs>
                        """,
                size.width, size.height, lines));
        picture.network().arcs().forEach(arc -> svg.append(line(picture.dots().get(arc.from()), picture.dots().get(arc.to()),
                sight, lines, picture.network().isDirected())));
        picture.dots().forEach(dot -> svg.append(dot(dot, sight, hex(hues.of(dot.group())))));
        return svg.append("</svg>\n").toString();
    }

    private static String line(Dot from, Dot to, Sight sight, String colour, boolean arrow) {
        var right = sight.across(to.x()) - sight.across(from.x());
        var below = sight.down(to.y()) - sight.down(from.y());
        var share = 1 - (to.radius() + 1) / Math.max(to.radius() + 1, Math.hypot(right, below));
        return String.format(Locale.ROOT, "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"%s/>%n",
                sight.across(from.x()), sight.down(from.y()), sight.across(from.x()) + right * share,
                sight.down(from.y()) + below * share, colour, arrow ? " marker-end=\"url(#a)\"" : "");
    }

    private static String dot(Dot dot, Sight sight, String colour) {
        return String.format(Locale.ROOT,
                "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"%s\" stroke=\"%s\"%s/><text x=\"%.1f\" y=\"%.1f\""
                        + " text-anchor=\"middle\">%s</text>%n",
                sight.across(dot.x()), sight.down(dot.y()), dot.radius(), dot.silent() ? "none" : colour, colour,
                dot.silent() ? " stroke-dasharray=\"3 3\"" : "", sight.across(dot.x()), sight.down(dot.y()) + dot.radius() + 12,
                escaped(dot.person().name()));
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String hex(Color colour) {
        return String.format(Locale.ROOT, "#%02X%02X%02X", Math.round(colour.getRed() * 255), Math.round(colour.getGreen() * 255),
                Math.round(colour.getBlue() * 255));
    }
}
