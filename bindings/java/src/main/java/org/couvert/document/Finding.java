// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Finding. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type Finding. */
public final class Finding implements Document {
  private static final Names NAMES = new Names("severity", "kind", "path", "ref");

  private final FindingSeverity severity;
  private final FindingKind kind;
  private final String path;
  private final String ref;

  private Finding(Builder builder) {
    severity = Lists.need(builder.severity, "severity");
    kind = Lists.need(builder.kind, "kind");
    path = builder.path == null ? "" : builder.path;
    ref = builder.ref == null ? "" : builder.ref;
  }

  private Finding(JsonReader in) {
    FindingSeverity severity = null;
    FindingKind kind = null;
    String path = "";
    String ref = "";
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          severity = FindingSeverity.read(in);
          seenMembers |= 1L << 0;
          break;
        case 1:
          kind = FindingKind.read(in);
          seenMembers |= 1L << 1;
          break;
        case 2:
          if (!in.skipNull()) path = in.text();
          break;
        case 3:
          if (!in.skipNull()) ref = in.text();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x3L & ~seenMembers);
    this.severity = severity;
    this.kind = kind;
    this.path = path;
    this.ref = ref;
  }

  /** Severity. */
  public FindingSeverity severity() {
    return severity;
  }

  /** Kind. */
  public FindingKind kind() {
    return kind;
  }

  /** JSON Pointer into the menu. */
  public String path() {
    return path;
  }

  /** Ref. */
  public String ref() {
    return ref;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.severity = severity;
    builder.kind = kind;
    builder.path = path;
    builder.ref = ref;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static Finding fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static Finding fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, Finding::read);
  }

  /** Reads one out of a larger text. */
  public static Finding read(JsonReader in) {
    return new Finding(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, severity);
    out.member(NAMES, 1, kind);
    if (!path.isEmpty()) out.member(NAMES, 2, path);
    if (!ref.isEmpty()) out.member(NAMES, 3, ref);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof Finding)) return false;
    Finding that = (Finding) object;
    return Objects.equals(severity, that.severity)
        && Objects.equals(kind, that.kind)
        && Objects.equals(path, that.path)
        && Objects.equals(ref, that.ref);
  }

  @Override
  public int hashCode() {
    return Objects.hash(severity, kind, path, ref);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a Finding. Not for several threads at once. */
  public static final class Builder {
    private FindingSeverity severity;
    private FindingKind kind;
    private String path;
    private String ref;

    private Builder() {}

    /** Severity. */
    public Builder severity(FindingSeverity value) {
      this.severity = value;
      return this;
    }

    /** Kind. */
    public Builder kind(FindingKind value) {
      this.kind = value;
      return this;
    }

    /** JSON Pointer into the menu. May be left out. */
    public Builder path(String value) {
      this.path = value;
      return this;
    }

    /** Ref. May be left out. */
    public Builder ref(String value) {
      this.ref = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public Finding build() {
      return new Finding(this);
    }
  }
}
