package org.polyvocal.workbench.hits;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.polyvocal.exchange.csv.Cells;
import org.polyvocal.exchange.csv.TableWriter;
import org.polyvocal.exchange.file.Draft;
import org.polyvocal.model.CodePoints;
import org.polyvocal.model.Document;
import org.polyvocal.model.Speaker;
import org.polyvocal.model.words.Messages;
import org.polyvocal.report.HitsReport;
import org.polyvocal.report.Origin;
import org.polyvocal.report.ReportFile;
import org.polyvocal.report.page.Fact;
import org.polyvocal.workbench.Reports;
import org.polyvocal.workbench.Search;
import org.polyvocal.workbench.Session;
import org.polyvocal.workbench.gate.Clearance;
import org.polyvocal.workbench.gate.Outgoing;

/// Writes the hits of a search to share: all of them, as a table that spreadsheets read, csv or a report.
public final class HitFiles {
    public static final List<String> COLUMNS = List.of("document", "turn", "speaker", "start", "end", "before", "hit", "after");
    private static final int CONTEXT = 120;

    private HitFiles() {}

    /// @param also queries that narrow the search
    /// @param out  ends in csv, xlsx, docx or html
    public static void export(Session session, String query, Collection<String> also, Path out, Clearance clearance) {
        var answer = new Search(session).ask(query, also, Integer.MAX_VALUE, CONTEXT);
        var rows = rows(session, answer).toList();
        session.pass(words(answer), clearance);
        session.pass(new Outgoing.Listing(COLUMNS, rows::forEach), clearance);
        if (Reports.ending(out).equals("csv")) {
            Draft.write(out, writer -> {
                try (var table = new TableWriter(writer, Cells.SAFE_FOR_SPREADSHEETS, COLUMNS)) {
                    rows.forEach(table::row);
                }
            });
        } else {
            session.pass(new Outgoing.Words(query + "\n\n" + answer.explanation()), clearance);
            var origin = new Origin(session.study(), session.number(), ZonedDateTime.now(), Reports.program());
            var asked = List.of(new Fact(Messages.say("workbench.hits.query"), query),
                    new Fact(Messages.say("workbench.hits.meaning"), answer.explanation()));
            ReportFile.write(HitsReport.of(origin, asked, COLUMNS, rows), out);
        }
    }

    /// The hits under these columns: offsets in code points, every word of them.
    public static Stream<List<String>> rows(Session session, Search.Answer answer) {
        var points = new HashMap<Document, CodePoints>();
        return answer.hits().stream().map(hit -> row(hit,
                points.computeIfAbsent(hit.document(), document -> CodePoints.of(session.text(document)))));
    }

    /// Each hit with its context in one piece, where a name may begin in one column and end in the next.
    public static Outgoing.Words words(Search.Answer answer) {
        return new Outgoing.Words(answer.hits().stream().map(hit -> hit.before() + hit.hit() + hit.after())
                .collect(Collectors.joining("\n\n")));
    }

    private static List<String> row(Search.KeyWord hit, CodePoints points) {
        var document = hit.document();
        var speaker = hit.turn().flatMap(number -> document.speaker(document.turn(number))).map(Speaker::name);
        var span = points.fromUnits(hit.span());
        return List.of(document.name(), hit.turn().map(String::valueOf).orElse(""), speaker.orElse(""),
                String.valueOf(span.start()), String.valueOf(span.end()), hit.before(), hit.hit(), hit.after());
    }
}
