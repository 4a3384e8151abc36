package org.polyvocal.desktop.transcript;

import java.util.function.DoubleConsumer;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.application.Platform;
import javafx.util.Duration;

/// The last stretch of a jump, slow enough to show that one has jumped. None where the system asks for less motion.
final class Glide extends Transition {
    private static final Duration TIME = Duration.millis(160);
    private static final double WAY = 48;

    private DoubleConsumer put = _ -> {};

    Glide() {
        setCycleDuration(TIME);
        setInterpolator(Interpolator.EASE_OUT);
    }

    /// @param put puts what is jumped to so far below its place
    void over(DoubleConsumer put) {
        this.put = put;
        if (Platform.getPreferences().isReducedMotion()) {
            put.accept(0);
        } else {
            put.accept(WAY);
            playFromStart();
        }
    }

    @Override
    protected void interpolate(double share) {
        put.accept(WAY * (1 - share));
    }
}
