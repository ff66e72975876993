package org.tawatur.app.serve.http;

/**
 * Who asks.
 *
 * @param name under which it is logged
 * @param role what it may do
 * @param address from where, for the log
 */
public record Caller(String name, Role role, String address) {}
