package org.tawatur.app.serve.http;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why a question is not answered: what {@code application/problem+json} tells. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String title;
  private final transient Map<String, @Nullable Object> more = new LinkedHashMap<>();

  /** A refusal. */
  public Refusal(int status, String title, String detail) {
    super(detail, null, false, false);
    this.status = status;
    this.title = title;
  }

  /** Something in the question is wrong. */
  public static Refusal wrong(String place, String detail) {
    return new Refusal(400, "Not understood", detail).with("place", place);
  }

  /** There is no such thing. */
  public static Refusal none(String what, String id) {
    return new Refusal(404, "Not found", "there is no " + what + " " + shortened(id));
  }

  /** It may not be done by the one who asks. */
  public static Refusal forbidden(String detail) {
    return new Refusal(403, "Not allowed", detail);
  }

  private static String shortened(String id) {
    return id.length() <= 80 ? id : id.substring(0, 80) + "…";
  }

  /** With a further field. */
  public Refusal with(String name, @Nullable Object value) {
    more.put(name, value);
    return this;
  }

  /** With what a person can do about it. */
  public Refusal remedy(String remedy) {
    return with("remedy", remedy);
  }

  /** The status of the response. */
  public int status() {
    return status;
  }

  /** The fields of the answer. */
  public Map<String, @Nullable Object> fields() {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("type", "about:blank");
    fields.put("title", title);
    fields.put("status", status);
    fields.put("detail", String.valueOf(getMessage()));
    fields.putAll(more);
    return fields;
  }
}
