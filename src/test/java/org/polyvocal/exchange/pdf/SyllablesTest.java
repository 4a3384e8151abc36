package org.polyvocal.exchange.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SyllablesTest {
    private static final List<String> KOREAN = List.of("면담자: 처음에 학교에서 어떻게 시작하셨어요?", "참여자: 처음에는 정말 힘들었어요. 누가 시간",
            "표를 맡는지 아무도 몰랐거든요. 그래서 우리가 모",
            "임에서 스스로 결정하자고 했어요. 시간표를 만들고", "모임에서 이야기를 많이 나누었습니다. 선생님들은", "많이 지쳐 있었지만 아침 회의에는 다 오셨습", "니다. 우리가 모임에서 배운 것이 많았어요.");

    private static List<Seam> seams(List<String> lines, boolean fill) {
        var syllables = new Syllables(lines, fill);
        return IntStream.range(2, lines.size()).mapToObj(at -> syllables.between(lines.get(at - 1), lines.get(at))).toList();
    }

    @Test
    void wordsThatALineEndBreaksAreWholeAgain() {
        assertThat(seams(KOREAN, true)).containsExactly(Seam.NOTHING, Seam.NOTHING, Seam.BLANK, Seam.BLANK, Seam.NOTHING);
    }

    @Test
    void whereLinesEndBetweenWordsABlankStoodThere() {
        var lines = List.of("면담자: 처음에 어떻게 시작하셨어요?", "참여자: 처음에는 정말 힘들었어요. 누가", "시간표를 맡는지 아무도", "몰랐거든요. 그래서 우리가");
        assertThat(seams(lines, false)).containsOnly(Seam.BLANK);
    }

    @Test
    void thaiLinesEndBetweenWordsMostlyWithoutABlank() {
        var lines = List.of("ถาม: เริ่มอย่างไรคะ", "ตอบ: ตอนแรกก็ยากมาก เพราะไม่มีใครรู้ว่าใครรับผิด",
                "ชอบตารางสอน แล้วเราก็ตกลงกันว่าแต่ละกลุ่ม", "ตัดสินใจเอง");
        assertThat(seams(lines, false)).containsOnly(Seam.NOTHING);
    }
}
