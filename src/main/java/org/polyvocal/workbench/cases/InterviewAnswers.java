package org.polyvocal.workbench.cases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.polyvocal.exchange.cases.CasesFile;
import org.polyvocal.exchange.cases.Guess;
import org.polyvocal.model.Attribute;
import org.polyvocal.model.AttributeType;
import org.polyvocal.model.Case;
import org.polyvocal.model.Document;
import org.polyvocal.model.Study;
import org.polyvocal.model.change.Change;
import org.polyvocal.model.change.Label;
import org.polyvocal.model.words.Problem;

/// Makes what a file says of its interview, in front matter or in the other columns of a survey, into the answers of the
/// interview's case. Nothing of it is lost: where a value does not fit the type of its attribute, the type gives way.
public final class InterviewAnswers {
    private final CaseDraft draft;
    private Case interview;

    private InterviewAnswers(CaseDraft draft, Case interview) {
        this.draft = draft;
        this.interview = interview;
    }

    /// Nothing when the file says nothing.
    ///
    /// @param document   as it stands in the study
    /// @param attributes what the file says, by name
    /// @param gesture    that of the import, which is undone as one
    public static Optional<Change> change(Study study, Document document, Map<String, String> attributes, UUID gesture) {
        var known = study.casebook().interview(document.id()).orElseGet(() -> Case.interview(document));
        var work = new InterviewAnswers(new CaseDraft(study.casebook()), known);
        attributes.forEach((name, value) -> {
            if (!name.isBlank() && !value.isBlank()) work.say(name, value);
        });
        if (work.interview.equals(known)) return Optional.empty();
        work.draft.put(work.interview);
        return Optional.of(new Change(Label.of("workbench.change.interview", document.name()), gesture, work.draft.edits()));
    }

    private void say(String name, String value) {
        if (CasesFile.namesSchool(name)) {
            var school = draft.named(Case.Kind.SCHOOL, value).orElseGet(() -> Case.school(value));
            draft.put(school);
            interview = interview.lyingWithin(Optional.of(school.id()));
        } else {
            var attribute = taking(draft.attribute(Guess.name(name)).orElseGet(() -> Guess.of(name, List.of(value))), value);
            draft.put(attribute);
            interview = interview.saying(attribute.id(), attribute.value(value));
        }
    }

    private static Attribute taking(Attribute attribute, String value) {
        try {
            attribute.value(value);
            return attribute;
        } catch (Problem _) {
            return attribute.type() == AttributeType.CHOICE
                    ? attribute.typed(AttributeType.CHOICE,
                            Stream.concat(attribute.choices().stream(), Stream.of(value.strip())).toList())
                    : attribute.typed(AttributeType.TEXT, List.of());
        }
    }
}
