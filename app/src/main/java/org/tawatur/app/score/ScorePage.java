package org.tawatur.app.score;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.score.Confusion;
import org.tawatur.score.Measure;
import org.tawatur.score.ScoredClaim;
import org.tawatur.score.Scores;

/**
 * Writes scores as one page of HTML that needs no other file, no script and no network: tables of
 * figures, tables of what is taken for what, and for each of their cells the sentences in it.
 */
public final class ScorePage {
  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en" dir="ltr">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>{title}</title>
      <style>
      :root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fff; --soft: #595959; --line: #c4c4c4;
        --right: #d9efdc; --wrong: #f8dfd6; --mark: #ffe48a; --link: #0b4f9e; }
      @media (prefers-color-scheme: dark) { :root { --ink: #ececec; --paper: #161616; --soft: #b0b0b0; --line: #4a4a4a;
        --right: #1d4226; --wrong: #55281a; --mark: #6b5600; --link: #9cc8ff; } }
      body { font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 75rem;
        margin: 0 auto; padding: 1rem; }
      a { color: var(--link); }
      .wide { overflow-x: auto; margin: 1rem 0; }
      table { border-collapse: collapse; }
      caption { text-align: start; font-weight: bold; padding: .25rem 0; }
      th, td { border: 1px solid var(--line); padding: .2rem .5rem; text-align: end; }
      th[scope=row], th:first-child { text-align: start; }
      th[scope=row] { font-weight: normal; }
      td.right { background: var(--right); font-weight: bold; }
      td.wrong { background: var(--wrong); }
      .soft { color: var(--soft); }
      mark { background: var(--mark); color: inherit; }
      li { margin: .6rem 0; }
      li p { margin: 0; }
      p.words { font-size: 1.1rem; }
      :target { outline: 2px solid var(--link); outline-offset: 4px; }
      </style>
      </head>
      <body>
      """;

  private static final String RULE =
      """
      A gold and a coded claim pair where they have one event type and their triggers overlap or, failing that, the
      trigger of one lies in the evidence of the other; one to one, best first. Optional gold claims cost nothing when
      missed, and what pairs with one is neither right nor wrong. Of 100 draws of whole reports, F1 or alpha lies in
      the interval in 95. Alpha is 1 for full agreement and 0 for that of chance.\
      """;

  private final StringBuilder page = new StringBuilder();

  private ScorePage() {}

  /**
   * The page.
   *
   * @param title what is compared with what
   * @param remarks lines to stand below the title
   */
  public static String html(String title, List<String> remarks, Scores scores) {
    return new ScorePage().page(title, remarks, scores);
  }

  private String page(String title, List<String> remarks, Scores scores) {
    page.append(HEAD.replace("{title}", Html.text(title)));
    page.append("<main>\n<h1>").append(Html.isolated(title)).append("</h1>\n");
    remarks.forEach(remark -> page.append("<p>").append(Html.isolated(remark)).append("</p>\n"));
    figures(scores);
    for (int i = 0; i < scores.confusions().size(); i++) {
      matrix(i, scores.confusions().get(i));
    }
    page.append("<h2>Sentences</h2>\n");
    page.append("<p class=\"soft\">The words that name the event are marked.</p>\n");
    for (int i = 0; i < scores.confusions().size(); i++) {
      sentences(i, scores.confusions().get(i));
    }
    return page.append("</main>\n</body>\n</html>\n").toString();
  }

  private void figures(Scores scores) {
    page.append("<h2>Figures</h2>\n<p class=\"soft\">").append(RULE).append("</p>\n");
    String[] heads = Figures.heads().toArray(String[]::new);
    open("Claims", "claim", heads);
    scores
        .measures()
        .forEach((measure, figure) -> {
          if (!measure.isOfFound()) {
            row(measure.label(), figure);
          }
        });
    close();
    open("In the " + scores.count(Measure.EVENT).right() + " events found", "field", heads);
    scores
        .measures()
        .forEach((measure, figure) -> {
          if (measure.isOfFound()) {
            row(measure.label(), figure);
          }
        });
    close();
    open("Events found, by type", "type", heads);
    scores.types().forEach(this::row);
    close();
    open("Agreement beyond chance", "field", "Krippendorff’s alpha", "95 of 100 draws", "claims");
    scores
        .agreements()
        .forEach((trait, agreement) -> {
          page.append("<tr><th scope=\"row\">").append(trait.label()).append("</th>");
          cell(Figures.number(agreement.alpha()));
          cell(Figures.interval(agreement.interval()));
          cell(Integer.toString(agreement.units()));
          page.append("</tr>\n");
        });
    close();
  }

  private void row(String name, Scores.Figure figure) {
    page.append("<tr><th scope=\"row\">").append(Html.isolated(name)).append("</th>");
    Figures.cells(figure).forEach(this::cell);
    page.append("</tr>\n");
  }

  private void matrix(int table, Confusion confusion) {
    page.append("<h2 id=\"t").append(table).append("\">What is taken for what: ");
    page.append(Html.text(confusion.name())).append("</h2>\n");
    open("Rows: gold. Columns: coded.", "gold", confusion.columns().toArray(String[]::new));
    for (String row : confusion.rows()) {
      page.append("<tr><th scope=\"row\">").append(Html.isolated(row)).append("</th>");
      for (String column : confusion.columns()) {
        Confusion.Cell cell = confusion.cell(row, column);
        if (cell == null) {
          page.append("<td></td>");
        } else {
          page.append("<td class=\"").append(cell.isRight() ? "right" : "wrong");
          page.append("\"><a href=\"#").append(id(table, confusion, cell)).append("\">");
          page.append(cell.cases().size()).append("</a></td>");
        }
      }
      page.append("</tr>\n");
    }
    close();
  }

  private void sentences(int table, Confusion confusion) {
    for (Confusion.Cell cell : confusion.cells()) {
      page.append("<section id=\"").append(id(table, confusion, cell)).append("\">\n<h3>");
      page.append(Html.text(confusion.name())).append(": ").append(Html.isolated(cell.row()));
      page.append(cell.isRight() ? ", coded as such: " : ", but coded: ");
      page.append(Html.isolated(cell.column())).append(" (").append(cell.cases().size());
      page.append(") <a href=\"#t").append(table).append("\">table</a></h3>\n<ol>\n");
      cell.cases().forEach(found -> sentence(cell, found));
      page.append("</ol>\n</section>\n");
    }
  }

  private void sentence(Confusion.Cell cell, Confusion.Case found) {
    Passage passage = Passage.of(found);
    page.append("<li><p class=\"words\" lang=\"ar\" dir=\"auto\">")
        .append(Html.text(passage.before()));
    if (!passage.trigger().isEmpty()) {
      page.append("<mark>").append(Html.text(passage.trigger())).append("</mark>");
    }
    page.append(Html.text(passage.after())).append("</p>\n<p class=\"soft\">");
    page.append(Html.isolated(found.report().name())).append("</p>\n");
    if (!cell.isRight()) {
      values("gold", found.gold());
      values("coded", found.coded());
    }
    page.append("</li>\n");
  }

  private void values(String whose, @Nullable ScoredClaim claim) {
    page.append("<p class=\"soft\">").append(whose).append(":");
    Passage.values(claim).forEach(value -> page.append(' ').append(Html.isolated(value)));
    page.append("</p>\n");
  }

  private void open(String caption, String first, String... heads) {
    page.append("<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"");
    page.append(Html.text(caption)).append("\">\n<table>\n<caption>");
    page.append(Html.text(caption)).append("</caption>\n<thead><tr><th scope=\"col\">");
    page.append(Html.text(first)).append("</th>");
    for (String head : heads) {
      page.append("<th scope=\"col\">").append(Html.isolated(head)).append("</th>");
    }
    page.append("</tr></thead>\n<tbody>\n");
  }

  private void close() {
    page.append("</tbody>\n</table>\n</div>\n");
  }

  private void cell(String text) {
    page.append("<td>").append(Html.text(text)).append("</td>");
  }

  private static String id(int table, Confusion confusion, Confusion.Cell cell) {
    int row = confusion.rows().indexOf(cell.row());
    return "t" + table + "-" + row + "-" + confusion.columns().indexOf(cell.column());
  }
}
