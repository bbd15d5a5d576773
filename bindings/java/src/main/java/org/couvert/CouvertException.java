// SPDX-License-Identifier: Apache-2.0
// Errors of the engine: a class a kind.
package org.couvert;

import java.util.Locale;
import org.couvert.json.Utf8;

/**
 * What went wrong in an operation. The subclass says how to behave, {@link #code()} what exactly it was. The message is
 * English, for developers, and holds no personal data; what people read is made from the code and the details.
 */
public abstract class CouvertException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final ErrorCode code;
  private final int number;
  private final String path;
  private final String details;

  private CouvertException(ErrorCode code, int number, String message, String path, String details) {
    super(message.isEmpty() ? code.text() : code.text() + ": " + message);
    this.code = code;
    this.number = number;
    this.path = path;
    this.details = details;
  }

  /** What exactly went wrong; INTERNAL for a number that this version does not know, see {@link #number()}. */
  public ErrorCode code() {
    return code;
  }

  /** The number of the code. */
  public int number() {
    return number;
  }

  /** The name of the code, for instance "price_changed". */
  public String name() {
    return code.text();
  }

  /** How to behave. */
  public abstract ErrorKind kind();

  /** JSON Pointer to the member concerned, or empty. */
  public String path() {
    return path;
  }

  /** A JSON object with the machine-readable part, or empty. */
  public String details() {
    return details;
  }

  /** Whether the same call may succeed later. */
  public boolean retryable() {
    return code.retryable();
  }

  /** An exception of the kind of a code. */
  public static CouvertException of(ErrorCode code, String message) {
    return of(code.number(), code.kind(), message, "", "");
  }

  // Called by the native library: bridge.cpp has the signature. The kind comes along for codes that are unknown here.
  static CouvertException ofNative(int number, byte[] kind, byte[] message, byte[] path, byte[] details) {
    ErrorKind known = kind.length == 0
        ? ErrorCode.of(number).kind() : ErrorKind.valueOf(Utf8.text(kind).toUpperCase(Locale.ROOT));
    return of(number, known, Utf8.text(message), Utf8.text(path), Utf8.text(details));
  }

  private static CouvertException of(int number, ErrorKind kind, String message, String path, String details) {
    ErrorCode code = ErrorCode.of(number);
    switch (kind) {
      case INVALID:
        return new Invalid(code, number, message, path, details);
      case REFUSED:
        return new Refused(code, number, message, path, details);
      case CONFLICT:
        return new Conflict(code, number, message, path, details);
      case NOT_FOUND:
        return new NotFound(code, number, message, path, details);
      case DENIED:
        return new Denied(code, number, message, path, details);
      case UNAVAILABLE:
        return new Unavailable(code, number, message, path, details);
      case CORRUPT:
        return new Corrupt(code, number, message, path, details);
      default:
        return new Internal(code, number, message, path, details);
    }
  }

  /** The caller's mistake. */
  public static final class Invalid extends CouvertException {
    private static final long serialVersionUID = 1;

    /**
     * An error of an argument or a document.
     *
     * @param code what is wrong
     * @param message for developers
     * @param path JSON Pointer to the member concerned, or empty
     */
    public Invalid(ErrorCode code, String message, String path) {
      super(code, code.number(), message, path, "");
    }

    Invalid(ErrorCode code, int number, String message, String path, String details) {
      super(code, number, message, path, details);
    }

    @Override
    public ErrorKind kind() {
      return ErrorKind.INVALID;
    }
  }

  /** The rules say no. */
  public static final class Refused extends CouvertException {
    private static final long serialVersionUID = 1;

    Refused(ErrorCode code, int number, String message, String path, String details) {
      super(code, number, message, path, details);
    }

    @Override
    public ErrorKind kind() {
      return ErrorKind.REFUSED;
    }
  }

  /** Somebody else was first, or the state is another. */
  public static final class Conflict extends CouvertException {
    private static final long serialVersionUID = 1;

    Conflict(ErrorCode code, int number, String message, String path, String details) {
      super(code, number, message, path, details);
    }

    @Override
    public ErrorKind kind() {
      return ErrorKind.CONFLICT;
    }
  }

  /** There is no such thing, or it must not be seen. */
  public static final class NotFound extends CouvertException {
    private static final long serialVersionUID = 1;

    NotFound(ErrorCode code, int number, String message, String path, String details) {
      super(code, number, message, path, details);
    }

    @Override
    public ErrorKind kind() {
      return ErrorKind.NOT_FOUND;
    }
  }

  /** Not allowed. */
  public static final class Denied extends CouvertException {
    private static final long serialVersionUID = 1;

    Denied(ErrorCode code, int number, String message, String path, String details) {
      super(code, number, message, path, details);
    }

    @Override
    public ErrorKind kind() {
      return ErrorKind.DENIED;
    }
  }

  /** Not now: later, or elsewhere. */
  public static final class Unavailable extends CouvertException {
    private static final long serialVersionUID = 1;

    Unavailable(ErrorCode code, int number, String message, String path, String details) {
      super(code, number, message, path, details);
    }

    @Override
    public ErrorKind kind() {
      return ErrorKind.UNAVAILABLE;
    }
  }

  /** Stored or received octets are damaged. */
  public static final class Corrupt extends CouvertException {
    private static final long serialVersionUID = 1;

    Corrupt(ErrorCode code, int number, String message, String path, String details) {
      super(code, number, message, path, details);
    }

    @Override
    public ErrorKind kind() {
      return ErrorKind.CORRUPT;
    }
  }

  /** A defect. */
  public static final class Internal extends CouvertException {
    private static final long serialVersionUID = 1;

    Internal(ErrorCode code, int number, String message, String path, String details) {
      super(code, number, message, path, details);
    }

    @Override
    public ErrorKind kind() {
      return ErrorKind.INTERNAL;
    }
  }
}
