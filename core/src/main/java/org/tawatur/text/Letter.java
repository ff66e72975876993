package org.tawatur.text;

/**
 * Names of the Arabic letters, marks and signs, so that code reads without escapes.
 *
 * <p>Standard letters carry their common English names; letters of other languages written in
 * Arabic script say whose they are only where the name alone would be doubtful.
 */
public final class Letter {
  public static final char HAMZA = 'ء';
  public static final char ALEF_MADDA = 'آ';
  public static final char ALEF_HAMZA_ABOVE = 'أ';
  public static final char WAW_HAMZA = 'ؤ';
  public static final char ALEF_HAMZA_BELOW = 'إ';
  public static final char YEH_HAMZA = 'ئ';
  public static final char ALEF = 'ا';
  public static final char BEH = 'ب';
  public static final char TEH_MARBUTA = 'ة';
  public static final char TEH = 'ت';
  public static final char THEH = 'ث';
  public static final char JEEM = 'ج';
  public static final char HAH = 'ح';
  public static final char KHAH = 'خ';
  public static final char DAL = 'د';
  public static final char THAL = 'ذ';
  public static final char REH = 'ر';
  public static final char ZAIN = 'ز';
  public static final char SEEN = 'س';
  public static final char SHEEN = 'ش';
  public static final char SAD = 'ص';
  public static final char DAD = 'ض';
  public static final char TAH = 'ط';
  public static final char ZAH = 'ظ';
  public static final char AIN = 'ع';
  public static final char GHAIN = 'غ';
  public static final char FEH = 'ف';
  public static final char QAF = 'ق';
  public static final char KAF = 'ك';
  public static final char LAM = 'ل';
  public static final char MEEM = 'م';
  public static final char NOON = 'ن';
  public static final char HEH = 'ه';
  public static final char WAW = 'و';
  public static final char ALEF_MAKSURA = 'ى';
  public static final char YEH = 'ي';

  /** Alef of elision, as in old prints of the Koran. */
  public static final char ALEF_WASLA = 'ٱ';

  public static final char PEH = 'پ';
  public static final char TCHEH = 'چ';
  public static final char JEH = 'ژ';
  public static final char GAF = 'گ';
  public static final char VEH = 'ڤ';

  /** The kaf of Persian and Urdu keyboards. */
  public static final char KEHEH = 'ک';

  /** The yeh of Persian and Urdu keyboards. */
  public static final char FARSI_YEH = 'ی';

  public static final char HEH_GOAL = 'ہ';
  public static final char HEH_GOAL_HAMZA = 'ۂ';
  public static final char HEH_DOACHASHMEE = 'ھ';
  public static final char HEH_YEH = 'ۀ';
  public static final char TEH_MARBUTA_GOAL = 'ۃ';

  /** The vowel e of Kurdish, written like a heh that joins only to the right. */
  public static final char KURDISH_AE = 'ە';

  public static final char SWASH_KAF = 'ڪ';
  public static final char PASHTO_E = 'ې';
  public static final char YEH_BARREE = 'ے';

  /** The stretcher, called kashida; also typed as a dash. */
  public static final char TATWEEL = '\u0640';

  public static final char FATHATAN = '\u064B';
  public static final char DAMMATAN = '\u064C';
  public static final char KASRATAN = '\u064D';
  public static final char FATHA = '\u064E';
  public static final char DAMMA = '\u064F';
  public static final char KASRA = '\u0650';
  public static final char SHADDA = '\u0651';
  public static final char SUKUN = '\u0652';

  /** Madda as a mark of its own, after its alef. */
  public static final char MADDA_MARK = '\u0653';

  /** Hamza as a mark of its own, above the letter before it. */
  public static final char HAMZA_MARK_ABOVE = '\u0654';

  /** Hamza as a mark of its own, below the letter before it. */
  public static final char HAMZA_MARK_BELOW = '\u0655';

  public static final char DAGGER_ALEF = '\u0670';

  public static final char COMMA = '،';
  public static final char SEMICOLON = '؛';
  public static final char QUESTION_MARK = '؟';
  public static final char PERCENT = '٪';
  public static final char DECIMAL_SEPARATOR = '٫';
  public static final char THOUSANDS_SEPARATOR = '٬';

  /** The full stop of Urdu. */
  public static final char URDU_FULL_STOP = '۔';

  public static final char ELLIPSIS = '…';
  public static final char OPEN_QUOTE = '«';
  public static final char CLOSE_QUOTE = '»';
  public static final char STRAIGHT_QUOTE = '"';
  public static final char BYTE_ORDER_MARK = '\uFEFF';
  public static final char NO_BREAK_SPACE = '\u00A0';
  public static final char LINE_SEPARATOR = '\u2028';
  public static final char PARAGRAPH_SEPARATOR = '\u2029';

  private Letter() {}

  /**
   * Whether {@code c} is a letter of the Arabic script, of whichever language, in its plain form.
   */
  public static boolean isArabic(char c) {
    return (c >= '\u0620' && c <= '\u064A' && c != TATWEEL)
        || (c >= '\u066E' && c <= '\u06D3' && c != DAGGER_ALEF)
        || c == KURDISH_AE
        || (c >= '\u06EE' && c <= '\u06EF')
        || (c >= '\u06FA' && c <= '\u06FC')
        || c == '\u06FF'
        || (c >= '\u0750' && c <= '\u077F')
        || (c >= '\u08A0' && c <= '\u08C7');
  }

  /** Whether {@code c} is one of the digits 0 to 9 as normalised text has them. */
  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether {@code c} is an unaccented Latin letter. */
  public static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
