// SPDX-License-Identifier: Apache-2.0
// What the generated code of the Java binding leans on: owners of arguments, errors, and the way back into Java.
#ifndef COUVERT_JAVA_BRIDGE_HPP
#define COUVERT_JAVA_BRIDGE_HPP

#include <jni.h>

#include <cstddef>
#include <cstdint>
#include <vector>

#include "couvert/c/couvert.h"

namespace couvert_java {

/// The octets of a byte[], for the time of a call.
class Octets {
 public:
  Octets() = default;
  Octets(const Octets&) = delete;
  Octets& operator=(const Octets&) = delete;
  ~Octets();
  /// False: an exception is pending. Null is one, too.
  bool take(JNIEnv* env, jbyteArray array);
  const char* data() const noexcept { return reinterpret_cast<const char*>(data_); }
  std::size_t size() const noexcept { return size_; }

 private:
  static constexpr std::size_t few = 2048;

  JNIEnv* env_ = nullptr;
  jbyteArray array_ = nullptr;
  jbyte* data_ = nullptr;
  std::size_t size_ = 0;
  jbyte own_[few];  // most arguments fit, and nothing has to be given back
};

/// A key; wiped when the call is over.
class Key {
 public:
  Key() = default;
  Key(const Key&) = delete;
  Key& operator=(const Key&) = delete;
  ~Key();
  bool take(JNIEnv* env, jbyteArray array);
  std::uint8_t* data() noexcept { return octets_; }

 private:
  std::uint8_t octets_[32] = {};
};

/// A copy of a long[].
class Numbers {
 public:
  bool take(JNIEnv* env, jlongArray array);
  void give(JNIEnv* env, jlongArray array) const;
  std::int64_t* data() noexcept { return numbers_.data(); }
  std::size_t size() const noexcept { return numbers_.size(); }

 private:
  std::vector<std::int64_t> numbers_;
};

/// Whether an array takes what comes out. False: an exception is pending.
bool room(JNIEnv* env, jarray array);

/// A text that the library gives, put into a byte[1][].
class Text {
 public:
  Text() = default;
  Text(const Text&) = delete;
  Text& operator=(const Text&) = delete;
  ~Text() { couvert_buf_free(&buf_); }
  couvert_buf* get() noexcept { return &buf_; }
  void give(JNIEnv* env, jobjectArray array) const;

 private:
  couvert_buf buf_ = COUVERT_BUF_INIT;
};

template <class T>
T* handle(jlong number) noexcept {
  return reinterpret_cast<T*>(static_cast<std::uintptr_t>(number));
}
template <class T>
void give_handle(JNIEnv* env, T* made, jlongArray array) {
  const jlong number = static_cast<jlong>(reinterpret_cast<std::uintptr_t>(made));
  env->SetLongArrayRegion(array, 0, 1, &number);
}

/// Throws a CouvertException, and frees the error. Without one the code has to do.
void throw_error(JNIEnv* env, couvert_code code, couvert_error* error);

/// The ports of a HostCalls. False: an exception is pending. What was made belongs to the library once a function got it.
bool make_host(JNIEnv* env, jobject calls, couvert_host* out);
/// A reference to a Mailbox for call_listener() and free_object(). Null: an exception is pending.
void* make_listener(JNIEnv* env, jobject mailbox);
void call_listener(void* userdata, const char* event, size_t size);
void free_object(void* userdata);

}  // namespace couvert_java

#endif
