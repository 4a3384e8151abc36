package org.polyvocal.desktop.network;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.survey.Actors;

/// Where too few answered for anything but degrees to be said.
record ResponseRates(Actors actors) {
    private static final double FEW = 0.75;

    /// Empty where enough did everywhere.
    String sentence() {
        var answered = new TreeMap<String, List<Boolean>>();
        for (var at = 0; at < actors.people().size(); at++) {
            answered.computeIfAbsent(actors.school(actors.people().get(at)).orElse(""), _ -> new ArrayList<>())
                    .add(actors.network().answered(at));
        }
        var few = new ArrayList<String>();
        answered.forEach((school, people) -> {
            var given = people.stream().filter(each -> each).count();
            if (given < FEW * people.size() && !school.isEmpty()) {
                few.add(Messages.say("desktop.network.few", school, given, people.size()));
            }
        });
        return few.isEmpty() ? "" : Messages.say("desktop.network.warning", String.join(", ", few));
    }
}
