package org.tawatur.app.serve.http;

/** Keeps what was done and refused. Used by many threads. */
public interface Journal {
  /**
   * Adds a line.
   *
   * @param who the name of the one who did it, or of the account that was tried
   * @param act what: login, a method with its address ...
   * @param target on what
   * @param outcome done, refused ...
   * @param address from where
   */
  void note(String who, String act, String target, String outcome, String address);
}
