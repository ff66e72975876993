/** The coder: an Arabic report in, attributed claims out. Pure functions over immutable values. */
module org.tawatur.core {
  requires static transitive org.jspecify;

  exports org.tawatur.text;
  exports org.tawatur.morph;
  exports org.tawatur.lexicon;
  exports org.tawatur.actor;
  exports org.tawatur.place;
  exports org.tawatur.time;
  exports org.tawatur.count;
  exports org.tawatur.phrase;
  exports org.tawatur.says;
  exports org.tawatur.event;
  exports org.tawatur.claim;
  exports org.tawatur.code;
  exports org.tawatur.link;
  exports org.tawatur.score;
}
