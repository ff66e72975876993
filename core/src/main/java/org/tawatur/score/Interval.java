package org.tawatur.score;

/**
 * Where a figure lies in 95 of 100 draws.
 *
 * @param low the least of them
 * @param high the greatest
 */
public record Interval(double low, double high) {}
