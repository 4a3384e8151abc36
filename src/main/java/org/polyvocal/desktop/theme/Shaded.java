package org.polyvocal.desktop.theme;

import java.util.ArrayList;
import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.scene.layout.Region;
import org.polyvocal.desktop.theme.Theme.Shade;

/// A region that paints itself and must do so anew when the shade changes. It learns the shade from the style sheet,
/// like every styled node, wherever it is shown; nobody has to tell it.
public abstract class Shaded extends Region {
    private static final CssMetaData<Shaded, Shade> SHADE = new CssMetaData<>("-pv-shade",
            StyleConverter.getEnumConverter(Shade.class), Shade.LIGHT) {
        @Override
        public boolean isSettable(Shaded node) {
            return true;
        }

        @Override
        public StyleableProperty<Shade> getStyleableProperty(Shaded node) {
            return node.shade;
        }
    };
    private static final List<CssMetaData<? extends Styleable, ?>> META = withShade(Region.getClassCssMetaData());

    private final StyleableObjectProperty<Shade> shade = new SimpleStyleableObjectProperty<>(SHADE, this, "shade",
            Shade.LIGHT) {
        @Override
        protected void invalidated() {
            shadeChanged();
        }
    };

    protected Shaded() {
        getStyleClass().add("shaded");
    }

    public final Shade shade() {
        return shade.get();
    }

    /// Called when there are other colours to paint with.
    protected abstract void shadeChanged();

    protected final Palette palette() {
        return Palette.of(shade());
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return META;
    }

    private static List<CssMetaData<? extends Styleable, ?>> withShade(List<CssMetaData<? extends Styleable, ?>> others) {
        var all = new ArrayList<>(others);
        all.add(SHADE);
        return List.copyOf(all);
    }
}
