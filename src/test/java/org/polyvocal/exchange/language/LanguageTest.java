package org.polyvocal.exchange.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | We had the idea in the spring, and it was not what they wanted.
            de | Wir hatten die Idee im Frühling, und das ist nicht das, was sie wollten.
            fr | Nous avons eu cette idée au printemps et ce n’est pas ce que les gens voulaient.
            es | Tuvimos la idea en la primavera, pero no era lo que la gente quería.
            it | Abbiamo avuto questa idea in primavera, ma non è quello che la gente voleva.
            pt | Tivemos essa ideia na primavera, mas não foi isso que as pessoas queriam.
            nl | Wij hadden het idee in het voorjaar, maar dat is niet wat zij wilden.
            sv | Vi fick idén på våren och det var inte som de ville ha det.
            da | Vi fik idéen om foråret, og det var ikke hvad folk af skolen ville have med.
            fi | Saimme ajatuksen keväällä, mutta se ei ollut mitä he halusivat, ja niin on.
            ru | Мы начали весной, но это было не то, что они хотели.
            hu | Az ötlet tavasszal jött, de nem az volt, amit ők akartak, és ez így van.
            ro | Am avut ideea în primăvară, dar nu este ce au vrut și pentru că sunt aici.
            tr | Bu fikir ilkbaharda geldi ama onlar için çok iyi değil, daha sonra bir şey oldu.
            zh | 我们在春天有了这个想法。
            ja | 私たちは春にこの考えを持ちました。
            ko | 우리는 봄에 이 생각을 했습니다.
            ar | كانت لدينا الفكرة في الربيع
            he | היה לנו רעיון באביב
            el | Είχαμε την ιδέα την άνοιξη
            en | Hm.
            """)
    void isGuessedFromScriptAndFrequentWords(String language, String text) {
        assertThat(Language.of(text).getLanguage()).isEqualTo(language);
    }
}
