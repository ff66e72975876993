package org.tawatur.event;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom force, a demand or a protest is aimed at, by the construction around the event. */
final class TargetTest {
  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          repelled an attempt of     | assault | تصدت {A:فصائل المعارضة السورية} لمحاولة تسلل {R:قوات النظام} على محور القرية
          an attack, by its adjective | assault | تصدت {A:القوات الأوكرانية} لهجوم {R:روسي} على المدينة
          attacks of                 | assault | صد {A:الجيش اليمني} هجمات {R:الحوثيين} غرب مأرب
          an attempt that X made     | assault | صدت {A:المقاومة الشعبية} محاولة التفاف نفذتها {R:مليشيا الحوثي}
          by the verbal noun         | assault | تمكنت {A:القوات العراقية} من التصدي لهجمات {R:تنظيم داعش} في الرمادي
          repelled, by which means   | assault | تصدت {A:القوات السعودية} لذلك الهجوم من خلال الدبابات والمروحيات
          died by, behind a comma    | assault | قضى {R:طفلان}، بانفجار لغم أرضي في ريف درعا
          died of                    | assault | قضى {R:ثلاثة أطفال} جراء انفجار لغم قرب القصير
          had fallen, like an I      | assault | وكان استشهد {R:رجل مدني} يوم السبت في قصف على البلدة
          the arm of Y, kidnapped    | assault | خطفت {A:جبهة النصرة} ذراع تنظيم القاعدة في سوريا {R:ثلاثة جنود لبنانيين}
          recognised by all, shelled | assault | قصفت {A:طائرات الحكومة} المعترف بها دوليا {R:مواقع الحوثيين}
          exposed to raids, with to  | assault | تعرضت {R:مواقع الحوثيين} في البيضاء مساء السبت إلى غارات من قبل {A:طيران التحالف}
          a civilian car             | assault | استهدفت {A:طائرة مسيرة تركية} {R:سيارة مدنية} على طريق حلب
          a car of nobody            | assault | استهدفت {A:طائرة مسيرة تركية} سيارة بيضاء على طريق حلب
          against, in its own clause | assault | القصف بالبراميل الذي يقوم به {A:الجيش السوري} بحق {R:المدنيين} لم يتوقف
          against, behind another deed | assault | قال إن الهجوم جاء ردا على المجازر بحق {R:المدنيين}
          damage in the houses of    | assault | خلف قصف {A:النظام السوري} دمارا في منازل {R:المدنيين}
          damage in the streets      | assault | خلف قصف {A:قوات النظام السوري} دمارا في الشوارع
          demanding the expulsion of | protest | خرجت في مدينة إب احتجاجات حاشدة تطالب بطرد {R:الحوثيين} من المدينة
          to demand the resignation  | protest | تظاهر {A:مئات المتظاهرين} في تل أبيب للمطالبة باستقالة {R:رئيس الوزراء}
          demanding work             | protest | تظاهر {A:مئات المتظاهرين} في بغداد للمطالبة بفرص العمل
          demanding of X that it pay | protest | اعتصم {A:الموظفون} في الساحة مطالبين {R:الحكومة} بصرف رواتبهم
          demanding that prices fall | protest | اعتصم {A:الموظفون} في الساحة مطالبين بخفض الأسعار
          went out condemning        | protest | خرج {A:مئات المتظاهرين} إلى الشوارع ينددون ب{R:الحكومة}
          a minister who condemns    | protest | تظاهر {A:مئات الطلاب} في الساحة وندد الوزير بالحكومة السورية
          an opposition that demands | protest | تظاهر {A:مئات الطلاب} في الساحة وطالب الوزير الحكومة بالاستقالة
          they demanded of           | protest | تظاهر {A:مئات الطلاب} في الساحة وطالبوا {R:الحكومة} بصرف المنح
          whose policy they reject   | protest | تجمع {A:عشرات الطلاب} في الساحة للاحتجاج على سياسات {R:وزير التعليم}
          whose killing they reject  | protest | تظاهر {A:مئات الطلاب} في الساحة احتجاجا على مقتل زميلهم
          whose campaign, against others | protest | تظاهر {A:مئات الناشطين} احتجاجا على حملة {R:الشرطة اليونانية} ضد المهاجرين
          and chanted against        | protest | تجمهر {A:الأهالي} أمام السجن وأطلقوا هتافات ضد {R:الشرطة}
          hostile slogans            | protest | ردد {A:المحتجون} هتافات معادية {R:لحركة النهضة}
          banners that condemn       | protest | جاب {A:المتظاهرون} شوارع المدينة وهم يرفعون لافتات تندد بالقصف {R:الإسرائيلي}
          at whose doors             | protest | نظم {A:ناشطون} وقفة أمام {R:سفارة روسيا} يوم الجمعة
          at the door of nobody      | protest | نظم {A:ناشطون} وقفة أمام المسرح البلدي يوم الجمعة
          where an attack is against | protest | تظاهر {A:مئات الطلاب} في المدينة وحملوا صور ضحايا هجوم ضد الجيش المصري
          pictures, not a flag of conquest | protest | ونزل {A:المتظاهرون} إلى الشوارع ورفعوا أعلام المعارضة
          chants against the crimes of | protest | ردد {A:المتظاهرون} هتافات مناوئة لجرائم {R:إسرائيل} في غزة
          condemned its use by       | accuse | أدان {A:الاتحاد الأفريقي} استخدام العنف من جانب {R:الشرطة السودانية}
          a list behind a comma      | request | طالب {A:الناشط سليم الحداد}، {R:رئيس الجمهورية} و{R:رئيس الحكومة} باتخاذ موقف واضح
          behind a bare relative clause | request | طالبت {A:النقابة} التي تمثل عمال الموانئ، {R:الرئيس التونسي} بصرف الرواتب
          talks between              | request | دعا {A:الوزير الفرنسي} إلى عقد لقاء بين {R:الحكومة اليمنية} و{R:الحوثيين}
          a feast of clashes between | request | دعت {A:المعارضة الإيرانية} إلى إحياء ذكرى الطلبة في مواجهات بين الأهالي والشرطة
          who must                   | request | قال {A:الوزير الفرنسي} إن {R:إسرائيل} يجب أن توقف القصف
          a sentence to hang         | sanction | أصدرت {A:محكمة الجنايات} حكما بإعدام {R:عشرة مصريين}
          """)
  void whoIsAimedAtIsReadByTheConstruction(String construction, String event, String marked) {
    WhoToWhom.isRead(construction, event, marked);
  }
}
