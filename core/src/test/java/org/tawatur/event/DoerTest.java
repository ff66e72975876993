package org.tawatur.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawatur.claim.Claim;
import org.tawatur.claim.EventType;
import org.tawatur.code.Bundled;

/** Which of those named does it and which it befell, where the words alone leave it open. */
final class DoerTest {

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a war against somebody       | assault | تخوض {A:القوات اليمنية} حربا ضد {R:المسلحين الحوثيين} في الشمال
          at a request from            | request | أجلت المحكمة الجلسة بناء على طلب شخصي من {A:الرئيس الإيراني}
          the arrest by X of Y         | coerce | انتقد المبعوث اعتقال {A:السلطات الباكستانية} ل{R:زعماء من حركة طالبان}
          the targeting by X of a site | assault | وثق المرصد استهداف {A:القوات التركية} لمشفى مدينة تل رفعت
          the targeting by X of a car  | assault | أدان المجلس استهداف {A:ميليشيا قسد} سيارة على الطريق
          whom a demand behind what is said is of | request | وذكر {A:الوزير} أنه طلب من {R:السلطات اللبنانية} إجراء تحقيق
          calling on them behind a quotation | request | وقال {A:العميد سرحان} إن «الجيش الوطني سيهاجم مواقع الحوثيين»، داعيا {R:وحدات الجيش} للاستعداد
          killed on a day              | assault | وقال المتحدث إن {R:ثلاثة رجال} قتلوا الثلاثاء في المدينة
          arrested and accused         | accuse | أوقف {R:رجل} في المدينة واتهم بأنه كان ينوي استخدام حقيبة مفخخة
          tried for                    | accuse | أعلنت الوكالة أن {R:عشرين معتقلا} سيحاكمون بتهمة المساس بالأمن
          came back to threatening     | threaten | عاد {A:الحوثيون} إلى تهديد {R:المملكة} بعد الهدنة
          went to support              | aid | توجهت {A:قوة عسكرية كبيرة} نحو المدينة لدعم {R:قوات الجيش}
          an adjective before the object | accuse | واتهم {A:الجندي المدان} {R:ضابطا آخر} بإطلاق النار
          the arrest by a person of people | coerce | انتقد البيان اعتقال {A:الزعيم} ل{R:جميع المعارضين}
          the arrest of people for a time | coerce | أدى ذلك إلى اعتقال {R:الناشطين} لفترة قصيرة
          the arrest of people for questioning | coerce | وجاء اعتقال {R:القيادي} للتحقيق معه
          the arrest of members of a group | coerce | بعد اعتقال {R:عناصر} لحزب الله أمس
          the arrest of an official of a group | coerce | بعد اعتقال {R:مسؤول التسليح} لتنظيم داعش
          the kidnapping by gunmen of a man | assault | بعد خطف {A:مسلحين} ل{R:رجل أعمال} في المدينة
          killed while trying          | assault | قتل {R:27 مهربا} لدى محاولتهم اجتياز الحدود
          condemned with force         | accuse | أدان {A:الرئيس الأفغاني} بشدة الاعتداء على السفارة
          dawn of yesterday            | assault | قصفت {A:قوات الاحتلال} فجر أمس {R:مواقع حركة حماس}
          noon of yesterday            | assault | هاجم {A:المسلحون} ظهر أمس {R:الجنود} في المدينة
          blew himself up yesterday    | assault | فجر أمس {A:انتحاري} نفسه في السوق
          a youth who attacked         | assault | ذكرت الشرطة أن {A:شابا فلسطينيا} هاجم {R:الجنود} بسيارته
          a Palestinian who attacked   | assault | قالت الشرطة إن {A:فلسطينيا} هاجم {R:الجنود}
          the ground units             | assault | دمرت {A:القطعات البرية} {R:مواقع تنظيم داعش}
          a blast that nobody takes the blame for | assault | لم تعلن أي جهة مسؤوليتها عن التفجير الذي أدى إلى مقتل {R:ثلاثة مدنيين}
          a drone before a car         | assault | استهدفت {A:طائرة مسيرة} سيارة قرب البلدة
          drones before posts          | assault | قصفت {A:طائرات مسيرة} {R:مواقع للجيش}
          a car of a woman in office   | assault | استهدف {A:مسلحون} سيارة {R:مديرة مدرسة} في المدينة
          a drone of a state           | assault | قصفت {A:طائرة مسيرة تركية} {R:مواقع للجيش}
          this came after X threatened | threaten | جاء ذلك بعدما توعدت {A:إيران} بمعاقبة {R:إسرائيل}
          blows that they received     | assault | تحدث القائد عن الضربات الموجعة التي تلقتها {R:حركة حماس} في غزة
          an attack they underwent     | assault | وصف الهجوم الذي تعرض له {R:الجيش اللبناني} أمس بالخطير
          all of them together         | request | طالب {A:قادة البيشمركة} جميعا بإصلاح هذه الأوضاع
          an attack that enabled them  | control | شن {A:الحوثيون} هجوما مكنهم من السيطرة على العاصمة صنعاء
          fire from gunmen             | assault | قتل {R:رجل} بإطلاق نار من {A:مسلحين مجهولين} في المدينة
          aged, between commas         | assault | قتل {R:الطفل أحمد}، البالغ من العمر 12 عاما، برصاص {A:عناصر قسد}
          by a guided missile          | assault | قتل {R:شاب} بصاروخ موجه قرب المدينة
          by a shell of nobody's       | assault | قتل {R:شاب} بقذيفة مجهولة المصدر في المدينة
          by Israeli fire              | assault | قالت الشبكة إن {R:الصحفية} قتلت بنيران {A:إسرائيلية}
          full coordination with       | cooperate | قال القائد إن هناك تنسيقا كاملا بين {A:الجيش} و{A:الشرطة}
          drove somebody to criticise  | accuse | دفعت الحوادث {A:الرئيس الأفغاني} إلى انتقاد {R:القوات الدولية}
          """)
  void whoDoesItIsToldFromWhomItBefell(String construction, String event, String marked) {
    WhoToWhom.isRead(construction, event, marked);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          missiles of a state          | assault | سقطت صواريخ {A:إسرائيلية} على البلدة
          a blast of what gunmen planted | assault | قتل {R:جنديان} في انفجار عبوة ناسفة زرعها {A:مسلحون} قرب الطريق
          mines that a group planted   | assault | قتل {R:ثلاثة مدنيين} بانفجار ألغام زرعها {A:الحوثيون} في الحديدة
          raids held to be by aircraft | assault | قتل {R:خمسة أشخاص} في غارات يرجح أنها ل{A:طائرات أردنية}
          shelling thought to be Israeli | assault | قتل {R:خمسة أشخاص} في قصف جوي يعتقد أنه {A:إسرائيلي}
          shelling thought to be random | assault | قتل {R:خمسة أشخاص} في قصف جوي يعتقد أنه عشوائي
          the latest attack that is put down to | assault | قتل {R:ثلاثة جنود} في أحدث هجوم ينسب إلى {A:حزب العمال الكردستاني}
          it is they who are responsible | assault | أكدت اللجنة أن {A:قوات الاحتلال} هي المسؤولة عن مقتل {R:الصحفية}
          ready to                     | control | وقال المستشار إن {A:كييف} مستعدة لتحرير الأراضي المحتلة
          took a decision to           | retreat | اتخذت {A:المقاومة} قرارا بإطلاق سراح {R:سبعين أسيرا}
          wanted by the release        | retreat | أرادت {A:المقاومة} من إطلاق سراح {R:الأسرى} تحقيق أهداف عدة
          enabled to                   | control | مكنت العملية {A:الجيش} من السيطرة على الحي
          who reveals what it did      | coerce | كشفت {A:المقاومة} عن أسر {R:خمسة من الحوثيين}
          a newspaper only tells       | coerce | كشفت صحيفة عن أسر {R:خمسة من الحوثيين}
          two sides are no alliance    | assault | قصف {A:الحوثيون} و{A:قوات صالح} الأحياء السكنية
          two sides are no alliance, by their militias | assault | هاجمت {A:المقاومة} {R:ميليشيا الحوثي} و{R:صالح}
          """)
  void whoDidItStandsBehindWhatItWas(String construction, String event, String marked) {
    whoDoesItIsToldFromWhomItBefell(construction, event, marked);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          began to arrest whoever passes | coerce | وبدأت {A:قوات الأمن} باعتقال {R:كل شخص} يمر عبر الحاجز
          able after an insertion        | coerce | تمكنت {A:الشرطة}، وبعد مطاردة طويلة، من اعتقال {R:المشتبه} به
          answered by shelling, described | assault | ردت {A:القوات التركية المتمركزة} في التل، بقصف مكثف على القرية
          goes on behind while           | coerce | اعتقلت {A:الشرطة} شابا في المدينة، في حين اعتقلت {R:خمسة أشخاص} أثناء مداهمتها بلدة الميناء
          an insertion with an adjective | assault | {A:مجموعات موالية} لطهران، متمركزة قرب الحدود، أطلقت ثلاثة صواريخ على {R:القاعدة الأميركية}
          aircraft that drop bombs       | assault | وأسقطت {A:طائرات حربية} قنابل على سوق في البلدة
          underwent a raid of a state    | assault | تعرض مطار حلب أمس لقصف {A:إسرائيلي}
          a vehicle is brought down      | assault | وأسقط {A:الحوثيون} طائرة استطلاع أمس
          whose operation it was         | coerce | اعتقل {R:عشرون شخصا} في حملة ل{A:قوات الأمن} في المدينة
          an operation to kill somebody  | assault | قتل {R:جندي} في عملية لاغتيال الوزير
          a bomb whose laying X saw to   | assault | قتل {R:جندي} في انفجار عبوة ناسفة قامت {A:عناصر مسلحة} بزرعها على الطريق
          raids parted from who made them | assault | وسجل الفريق أكثر من ستين هجوما منذ بداية العام، شنتها {A:قوات النظام} و{A:روسيا}
          a march in which people took part | protest | وخرجت مظاهرة في عدن شارك فيها {A:آلاف المواطنين}
          a march that X organised       | protest | وشهدت المدينة مظاهرة حاشدة نظمها {A:ناشطون}
          groups backed by another       | assault | تعرضت {R:القاعدة} لهجوم من جانب {A:جماعات مدعومة} من إيران
          backed by, with the agent's preposition | assault | هاجمت {A:فصائل مدعومة} من قبل تركيا {R:نقاط قسد}
          X acts by targeting            | assault | وتحاول {A:جبهة النصرة} عرقلة العملية من خلال استهداف {R:المشاركين}
          """)
  void theDoerIsFoundBeyondWhatPartsIt(String construction, String event, String marked) {
    whoDoesItIsToldFromWhomItBefell(construction, event, marked);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          victims of a targeting         | وقتل ثلاثة مدنيين من خلال استهداف سيارتهم | assault
          who announces a death          | أعلنت الشرطة في بيان نشرته أمس، عن مقتل جنديين | assault
          a source only tells            | كشف مصدر أمني في حديث نشر أمس، عن استهداف موقعين | assault
          a campaign for money           | اعتقل خمسة أشخاص في حملة لجمع التبرعات | coerce
          who is named within the clause | تعرض المبنى لاعتداء مسلح أمس | assault
          """)
  void nobodyIsTakenForTheDoer(String construction, String text, String event) {
    EventType type = WhoToWhom.type(event);
    List<Claim> claims = Bundled.claims(text, type);
    assertThat(claims)
        .as("%s: %s", construction, WhoToWhom.shown(claims))
        .allMatch(claim -> claim.actors().isEmpty());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the attack took place        | هاجم مسلحو طالبان نقطة تفتيش. ووقع الهجوم في منطقة جبلية، وقتل فيه جنديان | مسلحو طالبان
          the raids struck             | قصفت طائرات روسية بلدة سراقب. واستهدفت الغارات السوق والمستشفى | طائرات روسية
          nobody claimed it            | لم تنفذ أي جهة هجوما في المدينة. ووقع الهجوم الأخير في السوق | -
          a new attack, said to be so  | هاجم مسلحون مخفرا. وقتل ثلاثة جنود في هجوم آخر | -
          """)
  void laterSentencesPointBackToTheAttack(String construction, String text, String doer) {
    Claim last = Bundled.claims(text, EventType.ASSAULT).getLast();
    assertThat(WhoToWhom.shown(List.of(last)))
        .as(construction)
        .satisfies(shown ->
            assertThat(last.actors().stream().map(a -> a.text()).toList())
                .isEqualTo(doer.equals("-") ? List.of() : List.of(doer)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          التقى وزير الدفاع الأمريكي نظيره التركي. وناقش الوزيران الأزمة | وزير الدفاع الأمريكي + نظيره التركي
          استقبل الرئيس المصري الرئيس السوداني. وناقش الرئيسان مسائل أمنية | الرئيس المصري + الرئيس السوداني
          التقى رئيس الوزراء العراقي وزير الخارجية الإيراني. وبحث المسؤولان التعاون | رئيس الوزراء العراقي + وزير الخارجية الإيراني
          أعلن وزير الدفاع الأمريكي استقالته. والتقى الوزيران في القاهرة | الوزيران
          """)
  void twoOfATitleAreThoseNamedLast(String text, String doers) {
    Claim last = Bundled.claims(text, EventType.CONSULT).getLast();
    assertThat(String.join(" + ", last.actors().stream().map(a -> a.text()).toList()))
        .isEqualTo(doers);
  }
}
