package org.tawatur.app.store;

import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tawatur.claim.EventType;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;

/** What a patch says beside who and what: one line of JSON, the same for the same. */
record PatchBody(
    Patch.Anchor anchor, Map<String, String> set, String note, @Nullable String undoes) {

  String line() {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = ClaimBody.JSON.createGenerator(ObjectWriteContext.empty(), line)) {
      json.writeStartObject();
      json.writeStringProperty("quote", anchor.quote());
      json.writeNumberProperty("from", anchor.from());
      json.writeStringProperty("trigger", anchor.trigger());
      json.writeNumberProperty("at", anchor.at());
      json.writeStringProperty("event", anchor.event().name());
      json.writeObjectPropertyStart("set");
      new TreeMap<>(set).forEach(json::writeStringProperty);
      json.writeEndObject();
      json.writeStringProperty("note", note);
      if (undoes != null) {
        json.writeStringProperty("undoes", undoes);
      }
      json.writeEndObject();
    }
    return line.toString();
  }

  static PatchBody of(String line) {
    Map<String, String> set = new TreeMap<>();
    Map<String, String> fields = new TreeMap<>();
    try (JsonParser json = ClaimBody.JSON.createParser(ObjectReadContext.empty(), line)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = json.currentName();
        if (json.nextToken() == JsonToken.START_OBJECT) {
          while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String field = json.currentName();
            json.nextToken();
            set.put(field, json.getString());
          }
        } else {
          fields.put(name, json.getString());
        }
      }
    }
    return new PatchBody(
        new Patch.Anchor(
            fields.getOrDefault("quote", ""),
            Integer.parseInt(fields.getOrDefault("from", "0")),
            fields.getOrDefault("trigger", ""),
            Integer.parseInt(fields.getOrDefault("at", "0")),
            EventType.valueOf(fields.getOrDefault("event", ""))),
        set,
        fields.getOrDefault("note", ""),
        fields.get("undoes"));
  }
}
