package org.polyvocal.exchange.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.polyvocal.exchange.prose.Comment;
import org.polyvocal.exchange.prose.Prose;
import org.polyvocal.exchange.xml.Xml;

/// Reads what stands in parts of its own beside the body of a Word document: footnotes, endnotes, comments, and which of
/// the comments answer which.
final class Beside implements Xml.Walker {
    private final String file;
    private final Map<String, String> notes = new HashMap<>();
    private final List<Comment> comments = new ArrayList<>();
    /// A comment is known by the name of its last paragraph where another answers it.
    private final Map<String, String> byParagraph = new HashMap<>();
    private final Map<String, String> answers = new HashMap<>();
    private Prose prose;
    private BodyReader body;
    private String id = "";
    private String author = "";
    private String paragraph = "";

    Beside(String file) {
        this.file = file;
        begin("", "");
    }

    private void begin(String id, String author) {
        this.id = id;
        this.author = author;
        prose = new Prose(file);
        body = new BodyReader(prose, new Styles(), Map.of());
    }

    @Override
    public void start(String element, XMLStreamReader xml) throws XMLStreamException {
        switch (element) {
            case "footnote", "endnote", "comment" -> begin(Xml.attribute(xml, "id"), Xml.attribute(xml, "author"));
            case "commentEx" -> answers.put(Xml.attribute(xml, "paraId"), Xml.attribute(xml, "paraIdParent"));
            default -> {
                if (element.equals("p")) paragraph = Xml.attribute(xml, "paraId");
                body.start(element, xml);
            }
        }
    }

    @Override
    public void end(String element) {
        switch (element) {
            case "footnote", "endnote" -> notes.put(BodyReader.key(element, id), prose.text().strip());
            case "comment" -> {
                comments.add(new Comment(id, paragraph, author, prose.text().strip()));
                byParagraph.put(paragraph, id);
            }
            default -> body.end(element);
        }
    }

    Map<String, String> notes() {
        return notes;
    }

    List<Comment> comments() {
        return comments.stream().map(comment -> new Comment(comment.id(), answered(comment.answers()), comment.author(),
                comment.words())).toList();
    }

    private String answered(String paragraph) {
        var answered = answers.getOrDefault(paragraph, "");
        return answered.isEmpty() ? "" : byParagraph.getOrDefault(answered, "");
    }
}
