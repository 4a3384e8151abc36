package org.polyvocal.index.shelf;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.polyvocal.index.shelf.Layout.Body;
import org.polyvocal.index.shelf.Stretches.Stretch;
import org.polyvocal.index.text.Wording;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;

/// Makes what Lucene keeps: one page for every stretch of a document, in order, and one for every memo. Reuses its words
/// from page to page, so a page must be taken in before the next is asked for, and by one thread.
final class Pages {
    private static final FieldType WORDS = words();
    private final Map<String, Wording> wordings = new HashMap<>();

    private static FieldType words() {
        var type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }

    /// Each page is made when it is taken.
    List<List<IndexableField>> of(Document document, String text) {
        var stretches = Stretches.of(document, text);
        return new AbstractList<>() {
            @Override
            public List<IndexableField> get(int at) {
                return page(document, text, stretches.get(at));
            }

            @Override
            public int size() {
                return stretches.size();
            }
        };
    }

    private List<IndexableField> page(Document document, String text, Stretch stretch) {
        var id = Layout.bytes(document.id());
        var start = stretch.span().start();
        var end = stretch.span().end();
        var language = document.text().language();
        var wording = wording(language, text, start, end);
        return List.of(new StringField(Layout.DOCUMENT, id, Field.Store.NO), new SortedDocValuesField(Layout.DOCUMENT, id),
                new NumericDocValuesField(Layout.TURN, stretch.turn()), new NumericDocValuesField(Layout.START, start),
                new NumericDocValuesField(Layout.END, end), words(Body.TALK.exact(), wording.exact()),
                words(Body.TALK.stemmed(language.getLanguage()), wording.stemmed()));
    }

    /// @param note the coding whose memo it is, or the memo
    List<IndexableField> of(Id<?> note, String memo, Locale language) {
        var id = Layout.bytes(note);
        var wording = wording(language, memo, 0, memo.length());
        return List.of(new StringField(Layout.NOTE, id, Field.Store.NO), new SortedDocValuesField(Layout.NOTE, id),
                words(Body.MEMO.exact(), wording.exact()),
                words(Body.MEMO.stemmed(language.getLanguage()), wording.stemmed()));
    }

    private Wording wording(Locale language, String text, int from, int to) {
        var wording = wordings.computeIfAbsent(language.getLanguage(), _ -> Wording.in(language));
        wording.over(text, from, to);
        return wording;
    }

    private static Field words(String name, TokenStream stream) {
        return new Field(name, stream, WORDS);
    }
}
