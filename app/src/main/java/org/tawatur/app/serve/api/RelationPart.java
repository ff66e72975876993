package org.tawatur.app.serve.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.serve.http.Params;
import org.tawatur.link.Relation;
import org.tawatur.link.RelationQuery;

/**
 * Some claims of a relation, by a name that opens them as an id of {@code /claims}.
 *
 * @param query the relation
 * @param from of this day or later, or null
 * @param to of this day or earlier, or null
 * @param direction which way they go, or null for any
 * @param what what of them, or null for all that have a day
 */
record RelationPart(
    RelationQuery query,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    RelationSides.@Nullable Direction direction,
    @Nullable What what) {
  /** What the name begins with. */
  static final String KIND = "relation";

  private static final int DIRECTION = 8;
  private static final int WHAT = 9;

  /** What of the claims of a relation is meant. */
  enum What {
    /** They are against each other. */
    HOSTILE,
    /** They are together. */
    COOPERATIVE,
    /** Neither. */
    NEUTRAL,
    /** What is denied. */
    DISPUTED,
    /** What counts for the state. */
    COUNTED,
    /** What caused a change in that time. */
    CAUSES,
    /** What has no day. */
    UNDATED
  }

  /** The part that {@code name}, cut at its colons, means. */
  static RelationPart of(String[] name) {
    boolean hasBranches = name[4].equals("true");
    String direction = name.length > DIRECTION ? name[DIRECTION] : "";
    String what = name.length > WHAT ? name[WHAT] : "";
    return new RelationPart(
        new RelationQuery(
            name[1],
            name[2],
            hasBranches,
            hasBranches,
            Params.word(RelationQuery.Step.class, "id", name[3]),
            name[5].equals("true")),
        day(name[6]),
        day(name[7]),
        direction.isEmpty() ? null : Params.word(RelationSides.Direction.class, "id", direction),
        what.isEmpty() ? null : Params.word(What.class, "id", what));
  }

  private static @Nullable LocalDate day(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }

  /** The name of all claims of a relation; a stretch, a direction and what of them may follow. */
  static String name(RelationQuery query) {
    return String.join(
        ":",
        KIND,
        query.first(),
        query.second(),
        Labels.word(query.step()),
        Boolean.toString(query.hasFirstBranches()),
        Boolean.toString(query.isPanelConstant()));
  }

  /** The query that opens the claims of a stretch. */
  static String between(RelationQuery query, @Nullable LocalDate from, @Nullable LocalDate to) {
    String days = (from == null ? "" : from) + ":" + (to == null ? "" : to);
    return Params.query("id", name(query) + ":" + days);
  }

  /** The query that opens some of the claims of a stretch. */
  static String between(
      RelationQuery query, @Nullable LocalDate from, @Nullable LocalDate to, What what) {
    String days = (from == null ? "" : from) + ":" + (to == null ? "" : to);
    return Params.query("id", name(query) + ":" + days + "::" + Labels.word(what));
  }

  /** The claims of it, the earliest first. */
  List<Relation.Scored> of(Relation relation, RelationSides sides) {
    List<Relation.Scored> all =
        what == What.UNDATED
            ? relation.undated()
            : what == What.CAUSES
                ? relation.changes().stream().flatMap(one -> one.causes().stream()).toList()
                : relation.periods().stream().flatMap(one -> one.claims().stream()).toList();
    return all.stream()
        .filter(one -> isBetween(one.day()) && isMeant(one))
        .filter(one -> direction == null || sides.direction(one) == direction)
        .toList();
  }

  private boolean isBetween(@Nullable LocalDate day) {
    return (from == null || day != null && !day.isBefore(from))
        && (to == null || day != null && !day.isAfter(to));
  }

  private boolean isMeant(Relation.Scored one) {
    return switch (what) {
      case HOSTILE -> RelationSides.sign(one) == RelationSides.Sign.HOSTILE;
      case COOPERATIVE -> RelationSides.sign(one) == RelationSides.Sign.COOPERATIVE;
      case NEUTRAL -> RelationSides.sign(one) == RelationSides.Sign.NEUTRAL;
      case DISPUTED -> RelationSides.sign(one) == RelationSides.Sign.DISPUTED;
      case COUNTED -> one.isCounted();
      case CAUSES, UNDATED -> true;
      case null -> true;
    };
  }
}
