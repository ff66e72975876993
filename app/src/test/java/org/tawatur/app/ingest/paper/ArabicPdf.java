package org.tawatur.app.ingest.paper;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes a small PDF by hand: a font without glyphs, whose codes mean Arabic letters, and each
 * letter placed on its own, as programs that set Arabic do.
 */
final class ArabicPdf {
  private static final int STEP = 8;

  private ArabicPdf() {}

  /**
   * A PDF of one line.
   *
   * @param isRightToLeft whether the first letter stands at the right
   */
  static byte[] of(String text, boolean isRightToLeft) {
    StringBuilder map =
        new StringBuilder(
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName /X def\n/CMapType 2 def\n"
                + "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
    StringBuilder page = new StringBuilder("BT /F1 12 Tf\n");
    map.append(text.length()).append(" beginbfchar\n");
    for (int i = 0; i < text.length(); i++) {
      map.append(String.format(Locale.ROOT, "<%04X> <%04X>%n", i + 1, (int) text.charAt(i)));
      int x = isRightToLeft ? 550 - STEP * i : 40 + STEP * i;
      page.append(String.format(Locale.ROOT, "1 0 0 1 %d 700 Tm <%04X> Tj%n", x, i + 1));
    }
    map.append("endbfchar\nendcmap\nend\nend\n");
    page.append("ET\n");
    List<String> objects =
        List.of(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>",
            stream(page.toString()),
            "<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 8 0 R >>",
            "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 600 /FontDescriptor 7 0 R >>",
            "<< /Type /FontDescriptor /FontName /X /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent 0 /CapHeight 700 /StemV 80 >>",
            stream(map.toString()));
    return file(objects);
  }

  private static String stream(String content) {
    return "<< /Length " + content.length() + " >>\nstream\n" + content + "endstream";
  }

  private static byte[] file(List<String> objects) {
    StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
    List<Integer> offsets = new ArrayList<>();
    for (int i = 0; i < objects.size(); i++) {
      offsets.add(pdf.length());
      pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
    }
    int start = pdf.length();
    pdf.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
    offsets.forEach(offset -> pdf.append(String.format(Locale.ROOT, "%010d 00000 n %n", offset)));
    pdf.append("trailer\n<< /Size ")
        .append(objects.size() + 1)
        .append(" /Root 1 0 R >>\nstartxref\n");
    pdf.append(start).append("\n%%EOF\n");
    return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
