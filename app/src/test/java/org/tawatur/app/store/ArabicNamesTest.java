package org.tawatur.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tawatur.actor.Registry;
import org.tawatur.actor.RegistryFiles;
import org.tawatur.lexicon.LexiconFiles;

class ArabicNamesTest {
  private static final Map<String, String> NAMES =
      ArabicNames.of(RegistryFiles.load(LexiconFiles.bundled()));

  /** Names that newsrooms on all sides use. */
  @Test
  void actorsAreCalledWithoutTakingSides() {
    assertThat(NAMES)
        .containsEntry("rsf", "قوات الدعم السريع")
        .containsEntry("syrian-government", "الحكومة السورية")
        .containsEntry("sudan-government", "الحكومة السودانية")
        .containsEntry("syrian-opposition", "المعارضة السورية")
        .containsEntry("free-syrian-army", "الجيش السوري الحر")
        .containsEntry("hezbollah", "حزب الله")
        .containsEntry("islamic-state", "تنظيم الدولة الإسلامية")
        .containsEntry("nusra-front", "جبهة النصرة");
  }

  @Test
  void statesAreCalledByTheirBareName() {
    assertThat(NAMES).containsEntry("russia", "روسيا").containsEntry("turkey", "تركيا");
  }

  @Test
  void nobodyWhoHasAnArabicNameIsWithoutOne() {
    Registry registry = RegistryFiles.load(LexiconFiles.bundled());
    assertThat(registry.names()).allSatisfy(name -> assertThat(NAMES).containsKey(name.id()));
  }

  @Test
  void personsKeepTheirOwnNames() {
    assertThat(NAMES).containsEntry("bashar-al-assad", "بشار الأسد");
  }
}
