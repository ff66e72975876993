package org.tawatur.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import org.tawatur.claim.EventType;
import org.tawatur.claim.Modality;
import org.tawatur.says.Source;

/** Ledgers drawn with a seed: few outlets, actors, places and days, so that much of it meets. */
final class RandomLedger {
  private static final List<String> OUTLETS =
      List.of("صحيفة مرافئ", "صحيفة القلعة", "رويترز", "الجزيرة", "وكالات", "موقع ضفاف", "إيلاف");
  private static final List<String> ACTORS =
      List.of(
          "nusra-front",
          "islamic-state",
          "ahrar-al-sham",
          "hts",
          "syrian-government",
          "al-qaeda",
          "us-led-coalition");
  private static final List<String> PLACES =
      List.of("idlib-syr", "aleppo-syr", "deir-ez-zor-admin1-syr", "al-busayrah-syr", "syria-syr");
  private static final List<String> OF = List.of("killed", "wounded", "detained");

  /** Clauses of which some are told by several, with a word more or less. */
  private static final List<String> CLAUSES =
      List.of(
          "هاجم مسلحون مجهولون فجر اليوم نقطة تفتيش على الطريق الدولي قرب المدينة",
          "هاجم مسلحون مجهولون فجر اليوم نقطة تفتيش على الطريق الدولي شمال البلدة القديمة",
          "أعلن الطرفان بعد محادثات طويلة وقفا لإطلاق النار في أحياء المدينة كلها",
          "قصفت الطائرات سوق الخضار وسط البلدة وأصابت عددا من الباعة والمارة");

  private final SplittableRandom random;
  final List<KeptClaim> claims = new ArrayList<>();
  final Map<String, String> groupOf = new HashMap<>();

  RandomLedger(long seed, int reports) {
    random = new SplittableRandom(seed);
    for (int i = 0; i < reports; i++) {
      addReport(i);
    }
  }

  /** The claims in another order. */
  List<KeptClaim> shuffled(long seed) {
    List<KeptClaim> shuffled = new ArrayList<>(claims);
    Collections.shuffle(shuffled, new Random(seed));
    return shuffled;
  }

  private void addReport(int number) {
    LocalDate day = LocalDate.of(2014, 9, 1).plusDays(random.nextInt(120));
    String outlet = random.nextInt(8) == 0 ? null : pick(OUTLETS);
    KeptReport report =
        new KeptReport("r" + number, "sha" + number, outlet, random.nextInt(9) == 0 ? null : day);
    groupOf.put(report.id(), "g" + (random.nextInt(3) == 0 ? random.nextInt(5) : 100 + number));
    for (int i = random.nextInt(4); i >= 0; i--) {
      claims.add(claim(report, day, 10 * i));
    }
  }

  private KeptClaim claim(KeptReport report, LocalDate day, int at) {
    EventType type = EventType.values()[random.nextInt(EventType.values().length)];
    if (random.nextBoolean()) {
      type = random.nextBoolean() ? EventType.ASSAULT : EventType.AGREE;
    }
    Telling telling = Telling.of(report, type).at(at);
    telling.actor(pick(ACTORS));
    if (random.nextInt(4) > 0) {
      telling.recipient(pick(ACTORS));
    }
    if (random.nextInt(3) > 0) {
      telling.where(pick(PLACES));
    }
    switch (random.nextInt(4)) {
      case 0 -> telling.when(day.toString());
      case 1 -> telling.when(day.minusDays(2) + "/" + day);
      case 2 -> telling.when(day.toString().substring(0, 7));
      default -> {}
    }
    if (random.nextInt(4) == 0) {
      telling.count(1 + random.nextInt(30), pick(OF));
    }
    if (random.nextInt(4) == 0) {
      telling.denied();
    }
    if (random.nextInt(2) == 0) {
      telling.words(pick(CLAUSES) + (random.nextInt(3) == 0 ? " " + random.nextInt(3) : ""));
    }
    if (random.nextInt(5) == 0) {
      telling.modality(Modality.values()[random.nextInt(4)]);
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      addTeller(telling);
    }
    return telling.claim();
  }

  private void addTeller(Telling telling) {
    switch (random.nextInt(6)) {
      case 0 -> telling.saidBy(Source.Kind.MEDIA, "رويترز", "reuters");
      case 1 -> telling.saidBy(Source.Kind.MEDIA, pick(OUTLETS), null);
      case 2 -> telling.saidBy(Source.Kind.MONITOR, "المرصد", "sohr");
      case 3 -> telling.saidBy(Source.Kind.ANONYMOUS, "مصادر", null);
      case 4 -> telling.saidBy(Source.Kind.HEARSAY, "تقارير", null);
      default -> telling.saidBy(Source.Kind.GROUP, "قيادي", pick(ACTORS));
    }
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
