package org.tawatur.text;

import java.text.Normalizer;

/**
 * What becomes of each char when text is normalised, and of each normalised char in a key.
 *
 * <p>Values below {@link #FIRST_PLAIN} are not chars but ask for a decision; no normalised text
 * contains chars that low. The blocks are written out instead of asking {@link Character}, whose
 * answers change with the version of Java.
 */
final class CharTable {
  /** Dropped, and belongs to no letter: direction marks, zero width, byte order mark. */
  static final char DROP = 0;

  /** Dropped, and belongs to the letter before it: vowel signs and other marks. */
  static final char MARK = 1;

  /** A hamza or madda typed after its letter: joined with it where such a letter exists. */
  static final char JOIN = 2;

  /** Dropped inside a word, a dash between spaces. */
  static final char STRETCH = 3;

  /** A comma, or a separator of thousands or decimals between digits. */
  static final char LATIN_COMMA = 4;

  /** Becomes several letters, see {@link #expansion}. */
  static final char EXPAND = 5;

  static final char FIRST_PLAIN = 8;

  private static final int SIZE = 1 << 16;
  private static final char[] TEXT = new char[SIZE];
  private static final char[] KEY = new char[SIZE];
  private static final char[][] EXPANSIONS = new char[SIZE - 0xFB50][];

  static {
    for (int c = 0; c < SIZE; c++) {
      TEXT[c] = (char) c;
      KEY[c] = (char) c;
    }
    spacesAndControls();
    dropped();
    marks();
    letters();
    digitsAndSigns();
    fullWidth();
    presentationForms();
    keys();
  }

  private CharTable() {}

  /** The normalised char, or one of the codes below {@link #FIRST_PLAIN}. */
  static char text(char c) {
    return TEXT[c];
  }

  /** The char of the key for a char of normalised text. */
  static char key(char normalised) {
    return KEY[normalised];
  }

  /** The letters that a presentation form stands for. */
  static char[] expansion(char c) {
    return EXPANSIONS[c - 0xFB50];
  }

  /** Whether the char leaves nothing of its own in normalised text, unless it is a dash. */
  static boolean isDropped(char c) {
    return TEXT[c] <= STRETCH;
  }

  /** Whether the char belongs to the letter before it. */
  static boolean belongsToLetter(char c) {
    char code = TEXT[c];
    return code == MARK || code == JOIN || code == STRETCH;
  }

  private static void spacesAndControls() {
    fill(0x00, 0x1F, ' ');
    TEXT['\n'] = '\n';
    TEXT['\r'] = '\r';
    fill(0x7F, 0xA0, ' ');
    fill(0x2000, 0x200A, ' ');
    each("\u1680\u202F\u205F\u3000", ' ');
    each("\u2028\u2029", '\n');
  }

  private static void dropped() {
    each("\u00AD\u061C\u180E\uFEFF\u06DE\u06E9", DROP);
    fill(0x0600, 0x0605, DROP);
    fill(0x200B, 0x200F, DROP);
    fill(0x202A, 0x202E, DROP);
    fill(0x2060, 0x206F, DROP);
    fill(0xFFF9, 0xFFFB, DROP);
    TEXT[0x06DD] = DROP;
  }

  private static void marks() {
    fill(0x0300, 0x036F, MARK);
    fill(0x0483, 0x0489, MARK);
    fill(0x0591, 0x05BD, MARK);
    fill(0x0610, 0x061A, MARK);
    fill(0x064B, 0x065F, MARK);
    fill(0x06D6, 0x06DC, MARK);
    fill(0x06DF, 0x06E8, MARK);
    fill(0x06EA, 0x06ED, MARK);
    fill(0x0897, 0x089F, MARK);
    fill(0x08CA, 0x08E1, MARK);
    fill(0x08E3, 0x08FF, MARK);
    fill(0x1AB0, 0x1AFF, MARK);
    fill(0x1DC0, 0x1DFF, MARK);
    fill(0x20D0, 0x20FF, MARK);
    fill(0xFE00, 0xFE0F, MARK);
    fill(0xFE20, 0xFE2F, MARK);
    each("\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0670", MARK);
    TEXT[0x08E2] = DROP;
    each("\u0653\u0654\u0655", JOIN);
    TEXT[Letter.TATWEEL] = STRETCH;
  }

  private static void letters() {
    each("کڪ", Letter.KAF);
    each("یېےۍ", Letter.YEH);
    each("ہەۀھۂ", Letter.HEH);
    TEXT[Letter.TEH_MARBUTA_GOAL] = Letter.TEH_MARBUTA;
    each("\u0672\u0675", Letter.ALEF_HAMZA_ABOVE);
    TEXT[0x0673] = Letter.ALEF_HAMZA_BELOW;
    TEXT[0x06D3] = Letter.YEH_HAMZA;
  }

  private static void digitsAndSigns() {
    for (int d = 0; d < 10; d++) {
      TEXT[0x0660 + d] = (char) ('0' + d);
      TEXT[0x06F0 + d] = (char) ('0' + d);
    }
    each("“„‟‹❝〝≪《", Letter.OPEN_QUOTE);
    each("”›❞〞≫》", Letter.CLOSE_QUOTE);
    each("″", Letter.STRAIGHT_QUOTE);
    each("‘’‚‛′ʼ", '\'');
    each("‐‑‒–—―−﹣﹘", '-');
    each("{⟨〈❨", '(');
    each("}⟩〉❩", ')');
    each("【〔⟦", '[');
    each("】〕⟧", ']');
    // The verse brackets: the one called "right" opens in a text that runs from right to left.
    TEXT['﴿'] = '(';
    TEXT['﴾'] = ')';
    each(",٬", LATIN_COMMA);
    TEXT[';'] = Letter.SEMICOLON;
    TEXT['?'] = Letter.QUESTION_MARK;
    TEXT[Letter.DECIMAL_SEPARATOR] = '.';
    TEXT[Letter.PERCENT] = '%';
    TEXT[Letter.URDU_FULL_STOP] = '.';
  }

  private static void fullWidth() {
    for (int c = 0xFF01; c <= 0xFF5E; c++) {
      TEXT[c] = TEXT[c - 0xFEE0];
    }
  }

  private static void presentationForms() {
    for (int c = 0xFB50; c <= 0xFEFC; c++) {
      boolean isForm = c <= 0xFDFC || c >= 0xFE70;
      if (isForm && TEXT[c] == c) {
        presentationForm((char) c);
      }
    }
    // Vowel signs on a space or on a stretcher: marks, not spaces.
    fill(0xFE70, 0xFE7F, MARK);
    fill(0xFC5E, 0xFC63, MARK);
    fill(0xFCF2, 0xFCF4, MARK);
  }

  private static void presentationForm(char c) {
    String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
    StringBuilder letters = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char p = plain.charAt(i);
      if (TEXT[p] >= FIRST_PLAIN) {
        letters.append(TEXT[p]);
      }
    }
    if (letters.length() == 1) {
      TEXT[c] = letters.charAt(0);
    } else if (letters.length() > 1) {
      TEXT[c] = EXPAND;
      EXPANSIONS[c - 0xFB50] = letters.toString().toCharArray();
    }
  }

  private static void keys() {
    for (char c : "أإآٱ".toCharArray()) {
      KEY[c] = Letter.ALEF;
    }
    KEY[Letter.ALEF_MAKSURA] = Letter.YEH;
    KEY[Letter.YEH_HAMZA] = Letter.YEH;
    KEY[Letter.WAW_HAMZA] = Letter.WAW;
    KEY[Letter.TEH_MARBUTA] = Letter.HEH;
    for (char c = 'A'; c <= 'Z'; c++) {
      KEY[c] = (char) (c + ('a' - 'A'));
    }
  }

  private static void fill(int first, int last, char value) {
    for (int c = first; c <= last; c++) {
      TEXT[c] = value;
    }
  }

  private static void each(String chars, char value) {
    for (int i = 0; i < chars.length(); i++) {
      TEXT[chars.charAt(i)] = value;
    }
  }
}
