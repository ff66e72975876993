package org.tawatur.event;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom an event befell, where no place of its frame holds him. */
final class WhomTest {
  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          no fewer than              | assault | أدى الهجوم إلى مقتل ما لا يقل عن {R:12 مدنيا}
          close to                   | coerce | اعتقلت {A:الشرطة} ما يقرب من {R:خمسين متظاهرا}
          the fall of the counted    | assault | وقال مسؤول إن هجوما انتحاريا أسفر عن سقوط {R:51 قتيلا} على الأقل
          the fall of dead and the wounding of others | assault | شن {A:مسلحون} هجومين أسفرا عن سقوط {R:ستة قتلى} وإصابة ستة آخرين
          raids that felled          | assault | شنت {A:الطائرات الأمريكية} غارتين على القرية أوقعتا {R:11 قتيلا}
          left, spelt as behind      | assault | وقع تفجير في السوق خلف {R:20 قتيلا} وعشرات الجرحى
          left, behind a relative clause | assault | قال المسؤول إن التفجير الذي استهدف سوقا شعبية خلف {R:20 قتيلا}
          felled, before a relative clause | assault | أوقع انفجار استهدف مطعما في المدينة {R:أربعة قتلى} و25 جريحا
          leaving, in passing        | assault | فجر {A:انتحاري} نفسه في مطعم مخلفا {R:11 قتيلا} وسبعة جرحى
          dead and wounded in a line | assault | {R:33 قتيلا} و46 جريحا في عملية انتحارية غرب بغداد
          at least so many in a line | assault | {R:40 قتيلا} على الأقل في تفجير سيارة مفخخة
          a toll that rises          | assault | ارتفع عدد ضحايا الهجوم الانتحاري الذي وقع في الشمال إلى {R:80 قتيلا}
          the toll of shelling       | assault | ارتفعت حصيلة القصف على المدينة إلى {R:4 قتلى} و30 جريحا
          whose victims were         | assault | وقع هجوم في المدينة راح ضحيته {R:19 قتيلا} على الأقل
          two of its own were killed | assault | قال الجيش إن {R:اثنين من عناصره} قتلا فورا جراء التفجير
          the fallen of two sides    | assault | أسفرت مواجهات بين {A:الحوثيين} و{A:القبائل} عن مقتل 15 مسلحا
          those who fought on no side | assault | أسفرت مواجهات بين {A:الحوثيين} و{A:القبائل} عن مقتل ستة مدنيين
          civilians counted behind the clashes | assault | اندلعت اشتباكات بين {A:الجيش الليبي} و{A:مسلحين} أدت إلى مقتل تسعة مدنيين
          the fallen of both are the sides | assault | أوقعت الاشتباكات عشرة جرحى في صفوف {A:الجيش السوري} و{A:ستة من جبهة النصرة}
          no side but those who fell | assault | قتل {R:خمسة جنود} خلال معارك في الجنوب
          dead and wounded of        | assault | سقط قتلى وجرحى من {R:مليشيا الحوثي} في تعز
          dead of, by a raid told behind | assault | سقط قتلى من {R:مليشيا الحوثي} بغارة شنها {A:طيران التحالف} في تعز
          dead of two                | assault | سقط قتلى وجرحى من {R:قوات الحوثي} و{R:الحرس الجمهوري} جراء غارات {A:التحالف}
          answered with shelling on  | assault | رد {A:الجيش الليبي} بقصف مماثل على {R:مواقع المليشيا} في طرابلس
          answered the shelling of   | assault | رد {A:الجيش الليبي} على قصف {R:الحوثيين} في الجنوب
          thousands, in the genitive | request | تظاهر {A:آلاف العراقيين} في بغداد، مطالبين {R:رئيس الوزراء} بالاستقالة
          raids, striking            | assault | تشن {A:إسرائيل} غارات في سوريا، مستهدفة مواقع ل{R:قوات النظام السوري}
          shelling goes on, striking | assault | تواصل القصف المدفعي على البلدة مستهدفا {R:منازل المدنيين}
          at whom, behind a time and a comma | assault | شن {A:طيران التحالف} سبع غارات منذ ساعات الصباح، على {R:مواقع لمليشيا الحوثي} في الجوف
          whose the last of a list is | assault | شن {A:الطيران الروسي} غارات على مواقع و{R:تجمعات لتنظيم داعش}
          under whose control posts are | assault | قصفت {A:المدفعية} {R:نقاط المراقبة الخاضعة لسيطرة مليشيات الحوثي}
          a region that X holds      | assault | قصفت {A:طائرات روسية} مناطق خاضعة لسيطرة المعارضة
          a blast at whose vehicle   | assault | انفجرت عبوة ناسفة بسيارة عسكرية تابعة {R:لقوات سوريا الديمقراطية}
          a blast in a market        | assault | انفجرت سيارة مفخخة في سوق شعبي وسط المدينة
          a plural in the accusative | threaten | وكانت {A:أنقرة} تعد لعملية هددت بها {R:المقاتلين الأكراد}
          those called on            | request | التقى {A:الوزير} المبعوث في القاهرة ودعا {R:الليبيين} إلى الحوار
          taken from the grip of     | control | تمكن {A:الجيش العراقي} من تحرير المدينة من قبضة {R:تنظيم داعش}
          after driving X out        | control | سيطر {A:الجيش الليبي} على المدينة بعد طرد {R:تنظيم داعش} منها
          and drove X out            | control | سيطر {A:الجيش الليبي} على المدينة وطرد {R:مقاتلي داعش} منها
          after X withdrew           | control | سيطرت {A:المعارضة السورية} على البلدة بعد انسحاب {R:قوات النظام} منها
          after the people were taken out | control | سيطرت {A:المعارضة السورية} على البلدة بعد إجلاء السكان منها
          kept from entering         | coerce | منعت {A:إسرائيل} دخول {R:وفد} من البرلمان الأوروبي
          kept goods from entering   | coerce | منعت {A:السلطات} دخول البضائع إلى القطاع
          its refusal that X take part | reject | جددت {A:السلطة} رفضها مشاركة {R:إسرائيل} في التحقيق
          by accusing                | accuse | اكتفى المتحدث باتهام {R:إيران}
          of whom the adjective is said | accuse | جاء ذلك تعليقا على اتهام {R:ناشطين سوريين} بالتجسس
          a committee of two fields asked | request | طالب {A:عضو لجنة الأمن والدفاع النيابية حامد الكربولي} {R:وزير الدفاع} بالاستقالة
          asked not to               | request | ناشد {A:الوزير الليبي} في تصريح صحفي، {R:المجتمع الدولي} عدم الاعتراف بالمحاكمات
          the last stronghold of     | control | سيطرت {A:المقاومة الشعبية} على المدينة وهي آخر معاقل {R:الحوثيين} في المحافظة
          which was in the hands of  | control | سيطرت {A:القوات الحكومية} على زنجبار التي كانت في أيدي {R:الحوثيين}
          posts that X held          | control | تمكنت {A:المقاومة الشعبية} من السيطرة على مواقع كان يحتلها {R:الحوثيون}
          positions where some were  | assault | قصفت {A:مدفعية الجيش} مواقع متعددة تواجدت بها {R:عناصر من مليشيات الحوثي}
          a building that sheltered  | assault | استهدفت غارة {A:أمريكية} مبنى يؤوي {R:مقاتلين من طالبان}
          with whose support it won  | aid | حققت {R:المقاومة الشعبية} بدعم من {A:قوات التحالف} نصرا جديدا
          with support from the air  | aid | سيطرت {R:القوات الحكومية} على المدينة بدعم جوي {A:روسي}
          welcomed the support of    | aid | رحب الوزير بدعم {A:فرنسا}
          behind a relative clause of the subject | accuse | اتهم {A:المتمردون الحوثيون}، الذين يقاتلون في الشمال، {R:سلاح الجو الأمريكي} بقصفهم
          behind what the subject is | accuse | اتهم {A:المجلس الوطني}، وهو المنظمة التي تعمل كمظلة للمعارضة، {R:رجال الشرطة} بإطلاق الغاز
          behind a time and a comma  | assault | قالت القيادة إن {A:طائرة أمريكية} استهدفت يوم أمس، {R:قياديا} في القاعدة
          an offer that X made       | reject | رفضت {A:الحكومة اليمنية} عرضا بوقف النار تقدم به {R:زعيم الحوثيين}
          a proposal that X put      | reject | رفضت {A:فرنسا} المقترح الذي قدمه {R:الوزير الإيراني}
          the entry of               | reject | رفضت {A:إسرائيل} دخول {R:المحققين الدوليين} إلى أراضيها
          today, so many             | coerce | اعتقلت {A:قوات الاحتلال} اليوم {R:16 فلسطينيا} في الضفة
          a post, spelt as signed    | assault | قالت القيادة إن {A:الجيش الإسرائيلي} استهدف بثلاث قذائف {R:موقعا لحزب الله} في الجنوب
          two officers were killed   | assault | ونقلت عنها أن {R:ضابطي صف في قوة الدرك} قتلا في الانفجار
          """)
  void whomItBefellIsReadByTheConstruction(String construction, String event, String marked) {
    WhoToWhom.isRead(construction, event, marked);
  }
}
