package org.tawatur.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawatur.claim.Claim;
import org.tawatur.code.Bundled;

/** Who did what to whom, by construction: each row has its roles marked as in the frames. */
final class WhoTest {

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          attempt of X to kill Y     | assault | دانت الأمم المتحدة محاولة {A:إسرائيل} اغتيال {R:القيادي في حماس}
          taking part in the shelling | assault | نفى الوزير مشاركة {A:الطيران السعودي} في قصف {R:مواقع الحوثيين}
          decision to impose sanctions | sanction | رحب النائب بقرار {A:وزارة الخزانة الأميركية} أمس بفرض عقوبات على {R:إيران}
          responsible for the killing | assault | أوقفت الشرطة {A:الضابط المسؤول} عن قتل {R:المدنيين}
          bullets of the army        | assault | قتل {R:ثلاثة مدنيين} برصاص {A:الجيش السوري} في حلب
          the killing of two of its  | assault | أعلنت لندن مقتل {R:اثنين من جنودها} في انفجار
          a noun that is an adjective too | assault | بعد مقتل {R:ناشط} برصاص {A:الجيش السوري}
          by X after a noun of dying | assault | إثر مقتل {R:عقيد} من قبل {A:تنظيم داعش}
          the killing by X of Y      | assault | بعد قتل {A:قوات الأمن اليمنية} {R:عنصرين} أمس
          the accusing by X of Y     | accuse | نقلت الصحف اتهام {A:الحكومة البريطانية} أمس {R:إسبانيا} بانتهاك سيادتها
          the condemning of a deed   | accuse | تنديد {A:الحكومة} بقيام {R:مستوطنين} باقتحام المسجد
          killed and wounded         | assault | قتلت {R:امرأة} وأصيب {R:رجل} في قصف على المدينة
          victims before the attack  | assault | مقتل {R:23 عنصرا من تنظيم داعش} بقصف ل{A:طيران التحالف الدولي}
          the wounded are counted    | assault | أفادت النقابة بمقتل {R:56 مدنيا} وإصابة {R:595 شخصا}
          with his wife              | coerce | اعتقل {R:الناشط} أمس مع {R:زوجته} في دمشق
          beside others              | assault | هاجمت {A:قوات النظام} برفقة {A:حزب الله} بلدة في ريف حلب
          the other side of clashes  | assault | سقط {A:العشرات من المسلحين الحوثيين} في مواجهات مع {A:قوات الجيش اليمني}
          a conflict that X wages with Y | assault | {A:اليمن} التي تخوض نزاعا مسلحا مع {A:الحوثيين} في الشمال
          aircraft of whoever flies them | assault | تتواصل غارات الطائرات التي تشنها {A:الولايات المتحدة} في اليمن
          some of them are listed    | coerce | اعتقل {R:تسعة مواطنين} بينهم خمسة من حراس المسجد
          held by nobody named       | protest | ونظمت تظاهرات في عموم البلاد
          a building blown up       | assault | حاول {A:مسلحون} تفجير {R:السفارة} في بيروت
          the object behind a title with its name | consult | التقى {A:رئيس الائتلاف خالد خوجة} {A:وزير الخارجية التركي}
          a house behind the raid on it | assault | استهدفت غارة {R:منزل القيادي في حماس}
          a verb of several words takes both | assault | أدى القصف إلى مقتل {R:ضابط} و{R:جندي}
          a word for a person is no adjective there | assault | مقتل {R:ناشط} و{R:عجوز} في قصف
          how it was done stands before whom | assault | أعدم {A:المسلحون} رميا بالرصاص {R:أربعة من الجنود}
          one of several              | assault | تبين أن {A:أحد الجنود} أطلق النار على {R:الصحفية}
          a comma before of whom      | request | طلب {A:العقيد}، من {R:قيادة قوات الناتو} توجيه ضربة
          the ministers of two states | consult | التقى {A:وزيرا الخارجية المصري} و{A:السعودي} في القاهرة
          the presidents of two states | agree | اتفق {A:الرئيسان الروسي} و{A:التركي} على وقف إطلاق النار
          indirect talks             | consult | جرت محادثات غير مباشرة بين {A:الحكومة اليمنية} و{A:الحوثيين}
          its own ambassador         | request | استدعت {A:وزارة الخارجية الجزائرية} {R:سفيرها} لدى باريس
          a branch between commas    | assault | تبنت {A:ولاية خراسان}، فرع التنظيم في البلاد، التفجير
          in cooperation with        | cooperate | نفذ {A:الجيش} العملية بالتعاون مع {A:قوات الدرك}
          units that fight           | assault | تقاتل {A:وحدات من الفيلق الروسي} {R:الجيش المالي}
          the bombing of an embassy  | assault | بعد تفجير {R:السفارة الأميركية} في المدينة
          an aircraft blown up       | assault | بعد تفجير {R:طائرة ركاب} فوق الجبال
          a document that speaks     | accuse | صدر أمس {A:تقرير} يتهم {R:سلطات المدينة} بالعنصرية
          who adopted what speaks    | request | تبنت {A:الجمعية العامة} قرارا يطالب {R:إسرائيل} بالانسحاب
          unless he withdraws        | threaten | هدد {A:الحزب} بالتصعيد ما لم ينسحب {R:الجيش}
          two soldiers with an adjective | assault | مقتل {R:جنديين أميركيين} في انفجار
          a relative pronoun skips what it cannot mean | assault | القصف في المدينة الذي استهدف {R:المدنيين}
          a visit to a country        | consult | غادر {A:وفد} لزيارة {R:اليمن} أمس
          an organisation named again | request | وجهت {A:منظمة الشرطة الدولية} "الانتربول" طلبا إلى {R:السعودية}
          no loss, and then an attack | assault | انتهى القصف دون وقوع إصابات واستهدف {A:الجيش} {R:المسلحين}
          accusing, in passing       | accuse | قال {A:الوزير} في بيان، متهما {R:الحكومة} بالكذب
          denouncing whose deed      | accuse | قال {A:الوزير} منددا بالقصف {R:الروسي}
          those forces               | retreat | شوهد تراجع {A:تلك القوات} من الجامعة
          clearing a place of        | control | قامت {A:المقاومة} بتطهير البلدة من {R:الحوثيين}
          a dateline is nobody       | coerce | 22:17 GMT اعتقلت {A:الشرطة} {R:ناشطين}
          victims of another attack   | assault | قتل {R:ثلاثة جنود} في انفجار لغم، فيما قتل ضابط خلال معركة مع المسلحين
          one who fell in a fight     | assault | قتل ثلاثة عمال في انفجار لغم، فيما قتل {A:ضابط} خلال معركة مع {A:المسلحين}
          the fallen are counted      | assault | سقط {R:أربعة قتلى} في تفجير أمام الكنيسة
          the fall of five dead       | assault | أدى الكمين إلى سقوط خمسة قتلى من {R:الجيش}
          in addition to others       | assault | أسفر الهجوم عن مقتل {R:عشرة جنود} إضافة إلى {R:ثلاثة عمال}
          arrested besides others     | coerce | اعتقلت {A:الشرطة} {R:عشرة ناشطين} بالإضافة إلى {R:صحفيين أجانب}
          soldiers of a force         | assault | شهد اليوم مقتل {R:تسعة جنود للقوات الدولية} في الإقليم
          who were hurt, and others killed | assault | جرح {R:مئتا حوثي}، كما قتل {R:ثلاثون من الثوار}
          killed and hurt by nobody named | assault | قتل {R:عشرون عراقيا} وجرح ثلاثون في انفجارين
          a gunman opened fire        | assault | أطلق {A:مسلح} النار على {R:المارة} في السوق
          a gunman attacked the bus   | assault | هاجم {A:مسلح} {R:الحافلة} صباح أمس
          a gunman killed a policeman | assault | قتل {A:مسلح} {R:شرطيا} في السوق
          positions of a military kind | assault | هاجم {A:المسلحون} مواقع عسكرية في صعدة
          sources of two kinds        | assault | قالت مصادر أمنية وإعلامية إن {A:التنظيم} قتل {R:ضابطين}
          shelling by artillery       | assault | سجل قصف مدفعي من قبل {A:قوات الأسد} في محيط القرية
          injuries of a grave kind    | assault | أصيب {R:رئيس التحرير} إصابات بالغة في هجوم
          the day before yesterday    | assault | قتل {R:عناصر من قوات النظام} أول من أمس في المدينة
          Monday is not two           | assault | خطفت {R:ناقلة صينية} في المحيط الاثنين
          several behind its noun     | control | سيطر {A:الفصيل} على مواقع عدة في المنطقة
          a man of that age           | assault | قتل {R:الشاب البالغ} 21 عاما في القصف
          six months later            | assault | بعد ذلك بستة أشهر قصفت {A:القوات الروسية} {R:المدنيين} في البلدة
          put down to somebody        | assault | تسبب هجوم انتحاري نسب إلى {A:التنظيم} في مقتل {R:جنود}
          a convoy of weapons         | assault | استهدفت {A:الطائرات} قافلة أسلحة في الصحراء
          indicating, in passing      | assault | قصفت {A:القوات الروسية} البلدة، مشيرة إلى مقتل {R:عدد من المسلحين}
          the spokesman of a body and another | accuse | اتهم {A:الناطق باسم الجيش} {R:جماعة الحوثي} بالقصف
          journalists and a general   | consult | التقى {A:الصحفيون} {A:الجنرال الأمريكي} في القاعدة
          a minister accuses a body   | accuse | اتهم {A:الوزير} {R:حزب الله} بالقصف
          claiming the killing of some | assault | تبنى {A:التنظيم} اغتيال {R:ثلاثة من قادة الحشد}
          they managed to enter       | control | تمكن {A:مقاتلو المقاومة الشعبية} أمس من دخول مدينة الحوطة
          a city got back from        | control | أنهت استعادة {A:قوات المقاومة} عدن من {R:الميليشيات المتمردة} الحصار
          by splinters of a shell     | assault | أفاد الطبيب بأن {R:راعيا} لقي حتفه جراء إصابته بشظايا {A:قذيفة إسرائيلية}
          announced yesterday the killing of | assault | وأعلن {A:الجيش الوطني} يوم أمس قتل {R:عناصر من قسد}
          announced, on Sunday, the killing of | assault | أعلنت {A:كتائب القسام}، الأحد، قتل {R:جنود إسرائيليين}
          neutralised, as armies say  | assault | أعلنت {A:وزارة الدفاع التركية} تحييد {R:تسعة عناصر من قسد}
          British in the letters of Britain | assault | قتل {R:ستة عشر جنديا بريطانيا} في هلمند
          denounced strongly          | accuse | ودانت {A:الحكومة الايرانية} بشدة هذا القرار
          for being accused of        | accuse | سجن {R:الزعيم} لاتهامه بالوقوف وراء التفجير
          each of                     | assault | مقتل {R:أبو هشم العماوي}، و{R:مسؤول كبير في داعش}
          each of these thanked       | support | شكر {A:الوزير} كل من {R:سوريا} و{R:لبنان}
          the thirteenth brigade whose leaders | defect | هاجموا اللواء الثالث عشر الذي انضم {A:قادته} إلى {R:الحوثيين}
          killed in their own attack  | assault | قتل {R:خمسة جنود} أثناء هجومهم على ثكنات داعش
          who attacked and fell       | assault | قتل {A:خمسة جنود} أثناء هجومهم على {R:ثكنات داعش}
          two killed in raids of another | assault | قتل {R:شخصان} في ضربات وجهتها {A:تركيا}
          incumbent on whom           | retreat | يتعين على {A:حماس} إطلاق سراح {R:40 من الرهائن}
          must stop the shelling of   | assault | يجب على {A:الحكومة السورية} وقف القصف على {R:المدنيين}
          after they gathered         | protest | وجاء ذلك بعد أن احتشد {A:مئات المتظاهرين} في الساحة
          forces sent to fight        | assault | نشرت {A:تركيا} قواتها لمحاربة {R:حزب العمال الكردستاني}
          let go after holding them   | coerce | أطلقت {A:جبهة النصرة} سراح {R:الجنود اللبنانيين} بعد احتجازهم سنة
          a front of a town           | assault | نفذت {A:القوات} عملية نوعية على جبهة تل رفعت
          a country is no body to withdraw from | retreat | انسحبت {A:القوات الأميركية} من العراق
          whose houses were destroyed | assault | زار الوفد {R:العوائل الفلسطينية} التي دمرت منازلها
          a centre is no adjective there | assault | قصف {A:طيران التحالف} المركز الثقافي في صعدة
          blasts that hit pilgrims    | assault | سلسلة تفجيرات استهدفت {R:جموع الزوار} في كربلاء
          three, by the number alone  | assault | قتل {R:ثلاثة} في غارات شنتها {A:القوات التركية} على القرية
          against whose coup          | protest | خرج {A:مئات المتظاهرين} احتجاجا على الانقلاب الذي نفذه {R:قائد الجيش}
          against whose policies      | protest | نظم {A:الطلاب} مسيرة تنديدا بقرارات {R:المجلس العسكري}
          condemned raids that X      | accuse | نددت {A:فرنسا} بالهجمات التي يشنها {R:الحوثيون}
          condemned what X carries out | accuse | أدانت {A:المنظمة} الخروقات التي تقوم بها {R:قوات النظام}
          criticised what is done by X | accuse | انتقد {A:نشطاء} على مواقع التواصل ما سموه الكيل بمكيالين من قبل {R:السلطات المصرية}
          refused to grant X          | reject | رفضت {A:إسرائيل} منح {R:الصحفيين} تصاريح
          two reporters who were held | coerce | أفرجت السلطات عن {R:صحفيين} اعتقلا في مارس
          posts of X and others of Y  | assault | استهدفت الغارات {R:مواقع للجيش السوري} وأخرى ل{R:حزب الله}
          targets of a state          | assault | شنت {A:إسرائيل} غارات طالت {R:مواقع للجيش السوري} وأهدافا {R:إيرانية}
          a youth of an age told      | assault | قتل {R:شاب يبلغ من العمر 20 عاما} برصاص {A:الجيش الإسرائيلي}
          in a letter to              | request | طالب {A:الوزير} في رسالة إلى {R:الأمين العام للأمم المتحدة} بفتح تحقيق
          in a letter that it sent to | request | طالبت {A:المنظمة} في رسالة وجهتها إلى {R:الأمم المتحدة} بالتدخل العاجل
          a bomb laid by the road     | assault | أودى انفجار قنبلة زرعت على جانب الطريق بحياة {R:ضابط أمريكي}
          with whose help, in passing | control | قالت مصادر إن {A:حكومة الإقليم} وبدعم من قوة مسلحة احتلت الحقول
          between dashes              | assault | قالت الصحيفة إن {A:جبهة النصرة} -جناح تنظيم القاعدة في سوريا- هاجمت {R:مقاتلين من الجيش الحر}
          between some, and others    | assault | دارت اشتباكات بين {A:عناصر تابعة لحركة فتح}، و{A:آخرين ينتمون إلى جماعة أخرى}
          between, behind a comma     | assault | تجددت الاشتباكات في جنوب ليبيا، بين {A:قبيلتي التبو} و{A:الطوارق}
          for months, whom            | accuse | اتهم {A:حلفاء تركيا} منذ أشهر {R:أنقرة} بالتساهل
          what was shelled, behind a comma | assault | قصف {A:الجيش السوداني} بالمدفعية من قاعدته شمالي المدينة، {R:مواقع للدعم السريع}
          a country is no man         | assault | قتل {R:مدني} في قصف مدفعي ل{A:قوات النظام} و{A:روسيا} استهدف بلدة إحسم
          the two sides, of two states | consult | جرت اتصالات بين {A:الجانبين الروسي} و{A:الأمريكي}
          raids on a capital          | assault | شنت {A:إسرائيل} غارات على دمشق
          shelling whose source is    | assault | تعرضت القرية لقصف صاروخي مصدره {A:قوات النظام}
          an attack put down to       | assault | قتل {R:ثلاثون شخصا} في هجوم انتحاري نسب إلى {A:تنظيم داعش}
          their targeting of ships    | assault | يواصل {A:الحوثيون} استهدافهم {R:للسفن الإسرائيلية}
          in cooperation, in passing  | cooperate | {A:القوات التركية} بالتعاون مع {A:الجيش الوطني السوري} نفذت عمليات في الشمال
          civilian wounded there were | assault | قصفت {A:قوات النظام} بلدة إحسم، ما أدى إلى وقوع {R:جرحى مدنيين}
          dead and wounded among      | assault | شنت {A:طائرات روسية} غارات على المدينة، ما أدى إلى سقوط قتلى وجرحى في صفوف {R:المدنيين}
          ordered each of             | request | أمر {A:رئيس الحكومة} كلا من {R:النائب العام} و{R:المدعي العسكري} بفتح تحقيق
          asked of all                | request | طالب {A:الفريق} من {R:كافة المنظمات} وقف القصف
          a vowel that is written     | assault | قال المراسل إن {R:الحارس} قُنص أثناء نومه
          was hit by a force          | assault | استُهدف {R:مقر عسكري للنظام} من {A:الهيئة}
          X and its allies attack     | assault | قال إن {A:قوات النظام} و{A:داعميها} تهاجم المنطقة
          an attack of unknown men    | assault | قتل {R:جنديان} بهجوم {A:لمجهولين} على حاجز
          who fell victim to it       | assault | ارتكبت {A:الطائرات الروسية} مجزرة راح ضحيتها {R:سبعة مدنيين}
          from areas that two hold    | assault | قتل {R:مدني} بقصف مدفعي مصدره مناطق سيطرة {A:النظام} و{A:قسد}
          shelling by, with its victims | assault | قتل {R:مدني} وأصيب آخرون بجروح، اليوم الأربعاء، جراء قصف صاروخي من قبل {A:قسد} استهدف وسط المدينة
          stopped and jailed dozens   | coerce | وأوقف {A:الأردن} وسجن {R:عشرات المقاتلين}
          they were accused           | accuse | قال إن {R:ستة من موظفي المنظمة} اتهموا سابقا باختطاف أطفال
          mutual shelling             | assault | شهدت المنطقة قصفا متبادلا بين {A:قوات النظام} و{A:فصائل المعارضة}
          two villages are nobody     | assault | قصفت {A:قوات النظام} قريتي السرمانية وسنديان
          the edges of a town         | assault | قصفت {A:قوات النظام} أطراف بلدة كنصفرة
          what was only threatened    | assault | هدد نتنياهو بحرب مكثفة. وقالت الوزارة إن الحرب أودت بحياة {R:مئة شخص}
          the targeting by X of a village | assault | أصيب {R:مزارع} جراء استهداف {A:القوات التركية} بقذائف لقرية حدودية
          the targeting by X of a car | assault | استهداف {A:طائرة مسيرة تركية} سيارة قرب البلدة
          the arrest by X of Y       | coerce | انتقد المبعوث اعتقال {A:السلطات الباكستانية} ل{R:زعماء من القبيلة}
          control of those named together | control | تمكنت {A:قوات الجيش} و{A:المقاومة الشعبية}، أمس، من فرض سيطرتها على القاعدة
          a deed of those named together | control | خاض {A:الجنود} و{A:رجال المقاومة} معارك قبل أن يسيطروا على المطار
          hurt by shells whose source is | assault | أصيب {R:طفل} جراء سقوط قذائف على محيط البلدة، مصدرها {A:قوات النظام}
          shells whose source is     | assault | سقطت على القرية قذائف مصدرها مواقع {A:القوات التركية}
          areas saw shelling whose source is | assault | شهدت المدينة قصفا بالصواريخ مصدره {A:القوات الروسية}
          at a request of X          | request | فتح التحقيق بناء على طلب من {A:وزير العدل}
          killed in the attack told before | assault | هاجم {A:مسلحون} مركزا للشرطة أمس. وقالت الوزارة إن {R:ثلاثة شرطيين} قتلوا في الهجوم
          the raid told before       | assault | أطلقت {A:القوات الروسية} صاروخين على البلدة. وأسفرت الغارة عن مقتل {R:ثلاثة مدنيين}
          accusations from X against Y | accuse | تجلت في اتهامات من {A:واشنطن} ل{R:طهران}
          bombs told farther off | assault | أصيب {R:11 شرطيا} بتفجير عبوتين ناسفتين أمس استهدفتا {R:دورية للشرطة العراقية}
          attacks told before a comma | assault | نفذت {A:الحركة} 5 عمليات خلال الأيام الماضية، استهدفت {R:سفينة بريطانية} في البحر
          those who fell in clashes with others | assault | أعلنت الوزارة مقتل {A:15 من المسلحين الحوثيين} في اشتباكات مع {A:قبائل موالية للحكومة}
          soldiers of whoever tells of their fall | assault | أعلن {A:الجيش} مقتل أربعة من جنوده في مواجهات مع {A:عناصر المقاومة}
          at least so many of the members | coerce | اعتقلت {A:قوات طالبان} {R:خمسين على الأقل من أعضاء الحزب الإسلامي}
          victims of the attack told last | assault | قالت الوزارة إن {A:مسلحين} في المحافظة، التي تشهد أعمال عنف، شنوا هجومين، أسفرا عن سقوط {R:ستة قتلى}
          the speaker refuses        | reject | قال {A:الوزير العراقي} إن الحوار ممكن، وأضاف "نرفض هذا القرار"
          it is demanded of somebody | request | قال {A:الوزير العراقي} إنه يجب على {R:الحكومة} أن تفتح الطرق
          will not take part         | reject | قال {A:المتحدث باسم الحركة} "لن نشارك في الحوار"
          will not accept            | reject | أكدت {A:الحركة} أنها لن تقبل بالشروط
          will answer                | threaten | سترد {A:الحركة} على {R:الجيش} بقوة
          insisting that somebody go | request | أصرت {A:الحركة} على أن تنسحب {R:القوات}
          stressing a need, in passing | request | التقى {A:الوزير العراقي} السفير، مشددا على ضرورة وقف القصف
          who is said to break the law | accuse | قال {A:الوزير العراقي} إن {R:إسرائيل} تنتهك سيادة البلاد
          his country                | support | قال رئيس الوزراء التركي إن {A:بلاده} تدعم {R:الحكومة الليبية}
          two attacks with their victims | assault | فتح {A:مسلحون} النار على الحاجز، ما أدى إلى مقتل {R:جنديين}، في حين انفجرت عبوة ناسفة في السوق، ما أدى إلى مقتل بائعين
          """)
  void rolesAreReadByTheirConstruction(String construction, String event, String marked) {
    WhoToWhom.isRead(construction, event, marked);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a teller who keeps his name back | reject | قال مصدر رفض الكشف عن هويته إن المفاوضات مستمرة
          an interview                  | consult | أجرت قناة الجزيرة حوارا مع وزير الدفاع أمس
          how strong an explosive is    | assault | ضبطت الشرطة مواد شديدة الانفجار في المخزن
          terrorism is no threat        | threaten | شاركت قوات مكافحة الإرهاب في العرض
          a bus that overturned       | coerce | أصيب ركاب جراء انقلاب حافلة في الجزائر
          the headquarters of a force | concede | وقع الانفجار بجوار مقر اللواء الخامس
          """)
  void ordinaryUseIsNoEvent(String construction, String event, String text) {
    List<Claim> claims = Bundled.claims(text, WhoToWhom.type(event));
    assertThat(claims).as("%s: %s", construction, WhoToWhom.shown(claims)).isEmpty();
  }
}
