package org.polyvocal.exchange.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.polyvocal.exchange.file.Original;

/// Talk in many languages, as long as a short interview and as short as a page, in every encoding in which it may have been saved.
class EncodingsTest {
    private static final Map<String, String> TALK = Map.ofEntries(
            Map.entry("en",
                    "I: What did you say then?\nB: I said “no”. It wasn’t the café’s fault – not at all… Chloé knew it, and so did the naïve Zoë."),
            Map.entry("de",
                    "I: Können Sie das näher erklären?\nB: Natürlich. Früher hätte man gesagt: „Das geht nicht.“ Heute heißt es – größer, schöner, später. Ärger gibt’s überall, auch über Öfen."),
            Map.entry("fr",
                    "Q : Où étiez-vous l’été passé ?\nR : À Liège, chez ma sœur. C’était très différent, ça m’a plu ; les élèves étaient « sages », même à Noël. Être là, c’est déjà ça."),
            Map.entry("es",
                    "E: ¿Cómo llegó usted a esta escuela?\nP: Pues mire, llegué hace quince años. ¡Qué ilusión! Mañana será otro día, decía mi compañera Begoña, y así aprendí también."),
            Map.entry("it",
                    "D: Perché è rimasta?\nR: Perché così è la vita. Lunedì c’era già più gente, e l’università non dava nulla. Cioè, sarà che io ero là, più o meno felice."),
            Map.entry("pt",
                    "P: Como a senhora começou?\nR: Eu não sabia de nada. A direção disse: “a senhora é a solução”. Então começou a confusão; três anos depois já éramos irmãos, amanhã também."),
            Map.entry("sv",
                    "I: Hur började det?\nIP: På hösten, när vi flyttade till den nya skolan. Då åkte jag båt över sjön varje dag. Öppna dörrar överallt, och så några äldre lärare."),
            Map.entry("pl",
                    "B: Jak się zaczęła pani praca w szkole?\nR: Zaczęło się wiosną, gdy przenieśliśmy się do nowego budynku. Wszyscy myśleli, że to błąd. Źle było tylko przez rok, później już żyliśmy jak rodzina."),
            Map.entry("cs",
                    "T: Jak jste začala učit?\nU: Začala jsem hned po škole. Děti byly úžasné, řekla bych, že nejlepší. Příští rok už přišel nový ředitel a všechno změnil. Ještě štěstí."),
            Map.entry("hu",
                    "K: Hogyan került az iskolába?\nV: Véletlenül. Egy évre jöttem, és húszra maradtam. Az igazgató azt mondta: győzni fogunk. Később többször is főztünk együtt, jó idők voltak."),
            Map.entry("ro",
                    "I: Cum aţi început să predaţi?\nR: Am început imediat după facultate. Copiii erau minunaţi, iar directoarea îmi spunea: încearcă şi tu. Şi aşa am rămas în aceeaşi şcoală."),
            Map.entry("tr",
                    "G: Okula nasıl geldiniz?\nK: Tesadüfen. Bir yıllığına gelmiştim, yirmi yıl kaldım. Müdür bey çok iyiydi, öğretmenler de öyle. Şimdi her şey değişti, ama ışığı görüyorum. İyi ki gelmişim."),
            Map.entry("ru",
                    "Интервьюер: Расскажите, пожалуйста, как это началось?\nАнна: Это началось весной, когда мы переехали в новую школу и всё изменилось. Я тогда ещё не знала, что останусь надолго."),
            Map.entry("el",
                    "Ε: Πώς ξεκινήσατε στο σχολείο;\nΑ: Ξεκίνησα πριν από δεκαπέντε χρόνια. Δεν ήξερα κανέναν, και η διευθύντρια μου είπε: μη φοβάσαι, όλοι έτσι αρχίσαμε. Και έμεινα."),
            Map.entry("he",
                    "ש: איך התחלת לעבוד בבית הספר?\nת: הגעתי לכאן לפני חמש עשרה שנה, ישר מהאוניברסיטה, והמנהלת אמרה לי: תישארי שנה ונראה. ומאז אני כאן, עם כל הילדים."),
            Map.entry("ar",
                    "س: متى بدأت التدريس؟\nج: بدأت سنة ألفين وثلاثة، في قرية بعيدة عن المدينة، وكنت أسافر كل يوم ساعتين. كان الأطفال ينتظرونني عند الطريق، وهذا شيء لا ينسى أبدا."),
            Map.entry("zh", "访谈者：您是什么时候来这所学校的？\n受访者：二零零八年，大学一毕业就来了。那时候这边还是一片农田，学校只有一栋楼。后来带了一个班，就舍不得走了。"),
            Map.entry("zh-TW", "訪談者：您是什麼時候來這所學校的？\n受訪者：二零零八年，大學一畢業就來了。那時候這邊還是一片農田，學校只有一棟樓。後來帶了一個班，就捨不得走了。"),
            Map.entry("ja", "聞き手：先生はいつからこの学校にいらっしゃるんですか。\n語り手：もう十二年になります。最初は三年生の担任でした。当時の校長先生がとても厳しい方で、毎朝八時に集まりました。"),
            Map.entry("ko", "연구자: 선생님께서 교직을 선택하신 이유가 궁금합니다.\n참여자: 어릴 때부터 선생님이 되고 싶었어요. 담임 선생님이 저를 많이 칭찬해 주셨는데 그 기억이 아직도 남아 있어요."),
            Map.entry("th",
                    "ถาม: คุณครูเริ่มสอนที่โรงเรียนนี้ตั้งแต่เมื่อไหร่\nตอบ: ตั้งแต่ปีนั้น ตอนนั้นโรงเรียนยังเล็กมาก มีครูแค่หกคน ทุกคนรู้จักกันหมด ผู้อำนวยการพูดเสมอว่าเราเป็นครอบครัวเดียวกัน"),
            Map.entry("vi",
                    "Hỏi: Chị bắt đầu dạy ở trường này từ khi nào?\nĐáp: Từ năm 2005. Lúc đó trường chỉ có sáu lớp, giáo viên ai cũng biết nhau."),
            Map.entry("uk",
                    "Інтерв’юер: Розкажіть, будь ласка, як це почалося?\nОлена: Це почалося навесні, коли ми переїхали до нової школи і все змінилося. Її директорка була дуже привітна."));

    private static final Map<String, String> ENCODINGS = Map.ofEntries(Map.entry("en", "windows-1252 x-MacRoman"),
            Map.entry("de", "windows-1252 x-MacRoman"), Map.entry("fr", "windows-1252 x-MacRoman"),
            Map.entry("es", "windows-1252 x-MacRoman ISO-8859-15"), Map.entry("it", "windows-1252 x-MacRoman"),
            Map.entry("pt", "windows-1252 x-MacRoman"), Map.entry("sv", "windows-1252 x-MacRoman ISO-8859-1"),
            Map.entry("pl", "windows-1250 ISO-8859-2"), Map.entry("cs", "windows-1250 ISO-8859-2"),
            Map.entry("hu", "windows-1250 ISO-8859-2"),
            Map.entry("ro", "windows-1250 ISO-8859-2"), Map.entry("tr", "windows-1254 ISO-8859-9"),
            Map.entry("ru", "windows-1251 KOI8-R ISO-8859-5 IBM866 x-MacCyrillic"), Map.entry("el", "windows-1253 ISO-8859-7"),
            Map.entry("he", "windows-1255 ISO-8859-8"), Map.entry("ar", "windows-1256 ISO-8859-6"),
            Map.entry("zh", "GBK GB18030 GB2312"),
            Map.entry("zh-TW", "Big5"), Map.entry("ja", "Shift_JIS EUC-JP ISO-2022-JP"), Map.entry("ko", "EUC-KR x-windows-949"),
            Map.entry("th", "TIS-620 x-windows-874"), Map.entry("vi", ""), Map.entry("uk", "windows-1251"));
    private static final String UNICODE = " UTF-8 UTF-16LE UTF-16BE UTF-32LE UTF-32BE";

    static Stream<Arguments> files() {
        return TALK.keySet().stream().sorted()
                .flatMap(language -> Stream.of((ENCODINGS.get(language) + UNICODE).strip().split(" "))
                        .flatMap(charset -> IntStream.of(1, 30).mapToObj(times -> arguments(language, charset, times))));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("files")
    void areToldApartByTheTextTheyMake(String language, String charset, int times) {
        var text = (TALK.get(language) + "\n").repeat(times);
        var bytes = text.getBytes(Charset.forName(charset));
        assertThat(new String(bytes, Charset.forName(charset))).as("the encoding can write it").isEqualTo(text);
        assertThat(PlainText.of(new Original("talk.txt", bytes))).isEqualTo(text);
    }
}
