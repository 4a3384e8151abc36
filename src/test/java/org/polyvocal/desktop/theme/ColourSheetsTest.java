package org.polyvocal.desktop.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.polyvocal.desktop.theme.Theme.Shade;

class ColourSheetsTest {
    @Test
    void bothShadesNameTheSameColours() {
        assertThat(Palette.of(Shade.DARK).colours().keySet()).isEqualTo(Palette.of(Shade.LIGHT).colours().keySet());
    }

    @ParameterizedTest
    @EnumSource
    void everyTokenHasAColourInBothShades(Token token) {
        assertThat(Palette.of(Shade.LIGHT).colour(token)).isNotNull();
        assertThat(Palette.of(Shade.DARK).colour(token)).isNotNull();
    }

    @Test
    void noColourIsWrittenOutsideTheColourSheets() {
        assertThat(found("#[0-9A-Fa-f]{3,8}\\b|rgba?\\(|hsba?\\(", sheet("polyvocal.css"))).isEmpty();
    }

    @Test
    void everyNamedColourIsDeclared() {
        var rules = sheet("polyvocal.css");
        var declared = new TreeSet<>(Palette.of(Shade.LIGHT).colours().keySet());
        declared.add("-pv-ground");
        assertThat(found("-pv-[a-z0-9-]+", rules)).isSubsetOf(declared);
    }

    private static Set<String> found(String pattern, String text) {
        var found = new TreeSet<String>();
        Pattern.compile(pattern).matcher(text).results().map(MatchResult::group).forEach(found::add);
        return found;
    }

    private static String sheet(String name) {
        try (var in = Theme.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
