package org.polyvocal.cli.output;

import java.io.IOException;
import java.util.List;

/// A table in the making: rows go out as they come, except where columns must be measured first.
interface Sheet {
    void row(List<String> cells) throws IOException;

    /// Nothing follows.
    void end() throws IOException;
}
