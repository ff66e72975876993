package org.tawatur.app.store;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger holds.
 *
 * @param address where it is
 * @param last its last revision at the time asked for, or null
 * @param counts how many of what, by name, in the order to show them
 * @param intake sums of the intake book
 * @param coders which coders read how many reports last
 * @param unlinked claims and reports that were added since events and conflicts were worked out
 */
public record Status(
    String address,
    @Nullable Revision last,
    Map<String, Long> counts,
    List<IntakeBook.Total> intake,
    Map<String, Long> coders,
    long unlinked) {}
