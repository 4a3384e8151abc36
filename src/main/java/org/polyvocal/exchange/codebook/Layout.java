package org.polyvocal.exchange.codebook;

import java.util.List;
import java.util.Optional;
import org.polyvocal.exchange.csv.Row;
import org.polyvocal.exchange.csv.Table;

/// How the rows of a file make a tree.
enum Layout {
    /// `code` is the path from the theme down.
    PATH {
        @Override
        void plant(Row row, Tree tree) {
            var path = List.of(row.cell("code", "path", "name").split("\\s+>\\s+"));
            for (var depth = 1; depth < path.size(); depth++) tree.imply(path.subList(0, depth));
            tree.plant(Seedling.at(path, row.cell("reference"), Optional.of(row)));
        }
    },
    /// `parent` is the `id` of another row.
    REFERENCE {
        @Override
        void plant(Row row, Tree tree) {
            var id = row.cell("id");
            var parent = Optional.of(row.cell("parent", "parent_id")).filter(above -> !above.isEmpty());
            var reference = Seedling.isUuid(id) ? row.cell("reference") : id;
            tree.plant(new Seedling(id, parent, row.cell("name", "label", "code", "short_name"), reference, Optional.of(row)));
        }
    },
    /// `category` is the name of a theme that has no row of its own.
    CATEGORY {
        @Override
        void plant(Row row, Tree tree) {
            var theme = row.cell("category", "theme", "group");
            if (!theme.isEmpty()) tree.imply(List.of(theme));
            var path = theme.isEmpty() ? List.of(row.cell("name")) : List.of(theme, row.cell("name"));
            tree.plant(Seedling.at(path, row.cell("code", "id", "reference"), Optional.of(row)));
        }
    };

    /// @throws org.polyvocal.model.words.Problem when it is none of them
    static Layout of(Table table) {
        if (table.has("id") && table.has("parent", "parent_id")) return REFERENCE;
        if (table.has("name") && table.has("category", "theme", "group")) return CATEGORY;
        table.require("code", "path", "name");
        return PATH;
    }

    abstract void plant(Row row, Tree tree);
}
