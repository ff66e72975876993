package org.tawatur.morph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the words of the lexicon and makes the table of all their forms. To be filled in this
 * order: nouns, verbs, the rest. Not safe for use by several threads.
 */
public final class WordTableBuilder {
  static final int MOST_WEIGHT = 15;
  char[] pool = new char[1 << 20];
  int poolSize;
  int[] slots = new int[1 << 18];
  int[] keyStart = new int[1 << 17];
  byte[] keyLength = new byte[1 << 17];
  int[] firstEntry = new int[1 << 17];
  int keys;
  int[] features = new int[1 << 17];
  int[] lemmaOf = new int[1 << 17];
  int[] next = new int[1 << 17];
  int entries;
  final List<Lemma> lemmas = new ArrayList<>();
  final List<WordKind> kinds = new ArrayList<>();

  final Map<String, Byte> weights = new HashMap<>();
  private final Map<String, Noun> nouns = new LinkedHashMap<>();
  private final Map<String, Integer> verbOfNoun = new HashMap<>();
  private final BitSet masdars = new BitSet();

  /** Nouns of places, bodies, media and happenings, and their broken plurals. */
  private final Set<String> fixed = new HashSet<>();

  private final char[] key = new char[64];

  /**
   * Adds a noun, adjective or adverb; its forms are made when the table is built, once the verbs
   * are known.
   */
  public WordTableBuilder noun(Noun noun) {
    nouns.merge(noun.lemma() + '/' + noun.pos(), noun, WordTableBuilder::merge);
    if (noun.pos() == PartOfSpeech.NOUN && isFixed(noun.sense())) {
      fixed.add(noun.lemma());
      fixed.addAll(noun.plurals());
    }
    return this;
  }

  private static Noun merge(Noun a, Noun b) {
    List<String> plurals = new ArrayList<>(a.plurals());
    b.plurals().stream().filter(plural -> !plurals.contains(plural)).forEach(plurals::add);
    return new Noun(a.lemma(), a.pos(), a.gender(), plurals, a.sense());
  }

  /** Adds a verb with all its forms, participles and verbal nouns. */
  public WordTableBuilder verb(Verb verb) {
    int lemma = lemma(new Lemma(verb.name(), verb.name(), NounClass.NONE), WordKind.OPEN);
    Paradigm.emit(verb, (letters, f) -> add(letters, f, lemma));
    for (Derivatives.Derived derived : Derivatives.of(verb)) {
      Noun noun = nouns.get(derived.letters() + '/' + PartOfSpeech.NOUN);
      NounClass sense = noun == null ? NounClass.NONE : noun.sense();
      boolean masdar = derived.pos() == PartOfSpeech.MASDAR;
      int index = lemma(new Lemma(derived.letters(), verb.name(), sense), WordKind.OPEN);
      if (masdar) {
        masdars.set(index);
      }
      if (noun != null) {
        verbOfNoun.merge(noun.lemma(), index, (a, b) -> masdars.get(a) ? a : b);
      }
      Gender gender = derived.letters().endsWith("ة") ? Gender.FEMININE : Gender.MASCULINE;
      int f = Features.of(derived.pos(), derived.voice(), null, gender, Number.SINGULAR);
      if (!masdar && fixed.contains(derived.letters()) && !isPerson(derived.letters())) {
        f |= Features.RARE;
      }
      int endings = masdar ? Nominals.PLAIN | Features.SOUND_FEMININE : Nominals.ADJECTIVAL;
      Nominals.emit(derived.letters(), f | endings, (letters, g) -> add(letters, g, index));
    }
    return this;
  }

  /**
   * Adds a closed-class word.
   *
   * @throws IllegalArgumentException when the kind is not one of the lexicon's
   */
  public WordTableBuilder closed(String word, PartOfSpeech pos, String kind) {
    WordKind known = WordKind.of(kind);
    if (known == null) {
      throw new IllegalArgumentException("kind: " + kind);
    }
    NounClass sense = known == WordKind.QUANT ? NounClass.QUANTITY : NounClass.NONE;
    int lemma = lemma(new Lemma(word, "", sense), known);
    add(word, Features.of(pos), lemma);
    if (word.endsWith("ى") && known.takesEnclitic()) {
      add(
          word.substring(0, word.length() - 1) + 'ي',
          Features.of(pos) | Features.ENCLITIC_ONLY,
          lemma);
    }
    return this;
  }

  /** Whether the lexicon may use {@code kind} in a closed-class row. */
  public static boolean isKind(String kind) {
    return WordKind.of(kind) != null;
  }

  /**
   * Adds a given name or another word that names are made of.
   *
   * @param isParticle whether another name has to follow, as after عبد or بن
   */
  public WordTableBuilder name(String word, boolean isParticle) {
    int lemma =
        lemma(new Lemma(word, "", NounClass.PERSON), isParticle ? WordKind.QUANT : WordKind.OPEN);
    add(word, Features.of(PartOfSpeech.PROPER), lemma);
    return this;
  }

  /** Adds a nationality or creed adjective with its feminine and plurals. */
  public WordTableBuilder demonym(String masculine, String feminine, List<String> plurals) {
    List<String> all = new ArrayList<>(plurals);
    all.add(Noun.FEMININE_PLURAL);
    noun(new Noun(masculine, PartOfSpeech.ADJECTIVE, null, all, NounClass.PERSON));
    return this;
  }

  /**
   * Says that a word is commoner or rarer than others written with the same letters.
   *
   * @param lemma name of the lemma
   * @param weight steps of likelihood, -9 to 9
   * @param isAuxiliary whether it is a verb that another verb follows without أن
   * @throws IllegalArgumentException when the weight is out of bounds
   */
  public WordTableBuilder frequent(String lemma, int weight, boolean isAuxiliary) {
    if (Math.abs(weight) > 9) {
      throw new IllegalArgumentException("weight: " + weight);
    }
    weights.put(lemma, (byte) (isAuxiliary ? weight + MOST_WEIGHT + 1 : weight));
    return this;
  }

  /** Makes the table; the builder is spent afterwards. */
  public WordTable build() {
    nouns.values().forEach(this::addNoun);
    return new WordTable(this);
  }

  private void addNoun(Noun noun) {
    Integer derived = noun.pos() == PartOfSpeech.NOUN ? verbOfNoun.get(noun.lemma()) : null;
    int lemma =
        derived == null ? lemma(new Lemma(noun.lemma(), "", noun.sense()), WordKind.OPEN) : derived;
    boolean adjective = noun.pos() == PartOfSpeech.ADJECTIVE;
    PartOfSpeech pos =
        derived != null && masdars.get(derived) && isHappening(noun.sense())
            ? PartOfSpeech.MASDAR
            : noun.pos();
    int base = Features.of(pos, null, null, noun.gender(), Number.SINGULAR);
    if (adjective && isOffice(nouns.get(noun.lemma() + '/' + PartOfSpeech.NOUN))) {
      base |= Features.RARE;
    }
    int endings = noun.pos() == PartOfSpeech.ADVERB ? 0 : Nominals.PLAIN;
    if (adjective) {
      endings |= Features.FEMININE | Features.SOUND_FEMININE;
    }
    if (noun.plurals().contains(Noun.MASCULINE_PLURAL)) {
      endings |= Features.SOUND_MASCULINE;
    } else if (noun.sense() == NounClass.PART && isPluralAdjective(noun.lemma())) {
      endings &= ~Features.DUAL;
    }
    if (noun.plurals().contains(Noun.FEMININE_PLURAL)) {
      endings |= Features.SOUND_FEMININE;
    }
    if (noun.gender() == null && noun.sense() == NounClass.PERSON) {
      endings |= Features.FEMININE;
    }
    if (derived == null || !adjective) {
      int all = base | endings;
      Nominals.emit(noun.lemma(), all, (letters, f) -> add(letters, f, lemma));
    }
    int plural = Features.withNumber(base, Number.PLURAL);
    for (String word : noun.plurals()) {
      if (!word.equals(Noun.MASCULINE_PLURAL) && !word.equals(Noun.FEMININE_PLURAL)) {
        Nominals.emit(word, plural | Features.ACCUSATIVE, (letters, f) -> add(letters, f, lemma));
      }
    }
  }

  /** Whether what would be the noun's dual is the plural of an adjective: "others", no two ends. */
  private boolean isPluralAdjective(String lemma) {
    Noun adjective = nouns.get(lemma + '/' + PartOfSpeech.ADJECTIVE);
    return adjective != null && adjective.plurals().contains(Noun.MASCULINE_PLURAL);
  }

  /** Whether the noun names an office, which its adjective hardly competes with: رئيس "main". */
  private static boolean isOffice(@Nullable Noun noun) {
    return noun != null && (noun.sense() == NounClass.TITLE || noun.sense() == NounClass.RANK);
  }

  /**
   * Whether a noun of this class is hardly ever the participle that is written with its letters:
   * مجلس, مقر, مقتل.
   */
  private static boolean isFixed(NounClass sense) {
    return switch (sense) {
      case ORGAN, FACILITY, PLACEKIND, POSITION, MEDIA, EVENT -> true;
      default -> false;
    };
  }

  private boolean isPerson(String letters) {
    Noun noun = nouns.get(letters + '/' + PartOfSpeech.NOUN);
    return noun != null && noun.sense() == NounClass.PERSON;
  }

  /** Whether a verbal noun of this class still means the act, and not a thing or a group. */
  private static boolean isHappening(NounClass sense) {
    return sense == NounClass.EVENT
        || sense == NounClass.ABSTRACT
        || sense == NounClass.SPEECH
        || sense == NounClass.NONE;
  }

  private int lemma(Lemma lemma, WordKind kind) {
    lemmas.add(lemma);
    kinds.add(kind);
    return lemmas.size() - 1;
  }

  void add(CharSequence letters, int form, int lemma) {
    int n = letters.length();
    if (n == 0 || n > key.length) {
      return;
    }
    int hash = 0;
    boolean inner = false;
    for (int i = 0; i < n; i++) {
      char c = letters.charAt(i);
      char folded = Spelling.fold(c);
      inner |= i > 0 && folded != c && (VerbStems.isHamza(c) || c == 'آ');
      key[i] = folded;
      hash = hash * 31 + folded;
    }
    int spelled =
        Features.withSpelling(
            inner ? form | Features.INNER_HAMZA : form, letters.charAt(0), letters.charAt(n - 1));
    int at = keyIndex(n, hash);
    for (int e = firstEntry[at]; e >= 0; e = next[e]) {
      if (lemmaOf[e] == lemma && features[e] == spelled) {
        return;
      }
    }
    if (entries == features.length) {
      features = Arrays.copyOf(features, entries * 2);
      lemmaOf = Arrays.copyOf(lemmaOf, entries * 2);
      next = Arrays.copyOf(next, entries * 2);
    }
    features[entries] = spelled;
    lemmaOf[entries] = lemma;
    next[entries] = firstEntry[at];
    firstEntry[at] = entries++;
  }

  private int keyIndex(int n, int hash) {
    if (keys * 2 >= slots.length) {
      grow();
    }
    int mask = slots.length - 1;
    int slot = WordTable.spread(hash) & mask;
    while (slots[slot] != 0) {
      int k = slots[slot] - 1;
      if (keyLength[k] == n && Arrays.equals(pool, keyStart[k], keyStart[k] + n, key, 0, n)) {
        return k;
      }
      slot = slot + 1 & mask;
    }
    if (keys == keyStart.length) {
      keyStart = Arrays.copyOf(keyStart, keys * 2);
      keyLength = Arrays.copyOf(keyLength, keys * 2);
      firstEntry = Arrays.copyOf(firstEntry, keys * 2);
    }
    if (poolSize + n > pool.length) {
      pool = Arrays.copyOf(pool, pool.length * 2);
    }
    System.arraycopy(key, 0, pool, poolSize, n);
    keyStart[keys] = poolSize;
    keyLength[keys] = (byte) n;
    firstEntry[keys] = WordTable.NONE;
    poolSize += n;
    slots[slot] = ++keys;
    return keys - 1;
  }

  private void grow() {
    slots = new int[slots.length * 2];
    int mask = slots.length - 1;
    for (int k = 0; k < keys; k++) {
      int hash = 0;
      for (int i = 0; i < keyLength[k]; i++) {
        hash = hash * 31 + pool[keyStart[k] + i];
      }
      int slot = WordTable.spread(hash) & mask;
      while (slots[slot] != 0) {
        slot = slot + 1 & mask;
      }
      slots[slot] = k + 1;
    }
  }
}
