// SPDX-License-Identifier: Apache-2.0
// Arguments and errors of Java, and the calls back into it.
#include "bridge.hpp"

#include <chrono>
#include <limits>
#include <new>
#include <random>

namespace couvert_java {
namespace {

// Found once, on the thread that loads the library: threads of the library's own see no class of the application.
struct Java {
  JavaVM* vm = nullptr;
  jclass exception = nullptr;
  jmethodID make_exception = nullptr;
  jmethodID ports = nullptr, now = nullptr, uptime = nullptr, random = nullptr, log = nullptr, storage_key = nullptr,
            access_token = nullptr, send = nullptr, end_sends = nullptr;
  jmethodID event = nullptr;
};
Java java;

// Bits of HostCalls.ports().
enum Port : jint {
  port_now = 1,
  port_uptime = 2,
  port_random = 4,
  port_log = 8,
  port_storage_key = 16,
  port_access_token = 32,
  port_send = 64
};

constexpr couvert_code code_internal = 8;

/// Ends what attach() began when a thread of the library's own ends.
struct Attached {
  bool mine = false;
  ~Attached() {
    if (mine) java.vm->DetachCurrentThread();
  }
};
thread_local Attached attached;

// Null when Java has gone, or has no room for another thread.
JNIEnv* environment() {
  void* env = nullptr;
  if (java.vm == nullptr) return nullptr;
  if (java.vm->GetEnv(&env, JNI_VERSION_1_6) == JNI_OK) return static_cast<JNIEnv*>(env);
  JavaVMAttachArgs arguments{JNI_VERSION_1_6, const_cast<char*>("couvert"), nullptr};
  // A daemon: the library's threads must not keep a program from ending.
#if defined(__ANDROID__)
  JNIEnv* made = nullptr;
  if (java.vm->AttachCurrentThreadAsDaemon(&made, &arguments) != JNI_OK) return nullptr;
  env = made;
#else
  if (java.vm->AttachCurrentThreadAsDaemon(&env, &arguments) != JNI_OK) return nullptr;
#endif
  attached.mine = true;
  return static_cast<JNIEnv*>(env);
}

/// One call into Java: its local references end with it, and so does what it threw.
class Upcall {
 public:
  explicit Upcall(void* object) : env_(environment()), object_(static_cast<jobject>(object)) {
    if (env_ == nullptr) return;
    // A caller that has an exception pending already gets it back afterwards.
    before_ = env_->ExceptionOccurred();
    if (before_ != nullptr) env_->ExceptionClear();
    if (env_->PushLocalFrame(8) != JNI_OK) {
      env_->ExceptionClear();
      give_back();
      env_ = nullptr;
    }
  }
  Upcall(const Upcall&) = delete;
  Upcall& operator=(const Upcall&) = delete;
  ~Upcall() {
    if (env_ == nullptr) return;
    env_->ExceptionClear();
    env_->PopLocalFrame(nullptr);
    give_back();
  }
  explicit operator bool() const noexcept { return env_ != nullptr; }
  JNIEnv* operator->() const noexcept { return env_; }
  jobject object() const noexcept { return object_; }
  /// Whether what was called returned.
  bool fine() const { return env_->ExceptionCheck() == JNI_FALSE; }
  jbyteArray octets(const char* data, std::size_t size) const {
    if (size > static_cast<std::size_t>(std::numeric_limits<jsize>::max())) return nullptr;
    const jsize length = static_cast<jsize>(size);
    const jbyteArray made = env_->NewByteArray(length);
    if (made != nullptr) env_->SetByteArrayRegion(made, 0, length, reinterpret_cast<const jbyte*>(data));
    return made;
  }

 private:
  void give_back() {
    if (before_ != nullptr) env_->Throw(before_);
  }

  JNIEnv* env_;
  jobject object_;
  jthrowable before_ = nullptr;
};

std::int64_t system_now() {
  using namespace std::chrono;
  return duration_cast<microseconds>(system_clock::now().time_since_epoch()).count();
}

// ---- the ports of a host ----

std::int64_t host_now(void* self) {
  Upcall call(self);
  if (!call) return system_now();
  const jlong now = call->CallLongMethod(call.object(), java.now);
  return call.fine() ? now : system_now();
}

std::int64_t host_uptime(void* self, std::uint64_t* boot) {
  *boot = 0;
  Upcall call(self);
  if (!call) return 0;
  const jlongArray start = call->NewLongArray(1);
  if (start == nullptr) return 0;
  const jlong up = call->CallLongMethod(call.object(), java.uptime, start);
  if (!call.fine()) return 0;
  jlong number = 0;
  call->GetLongArrayRegion(start, 0, 1, &number);
  *boot = static_cast<std::uint64_t>(number);
  return up;
}

// Octets must never be predictable: without an answer they are the system's.
void system_random(std::uint8_t* out, std::size_t size) {
  std::random_device device;
  for (std::size_t i = 0; i < size; ++i) out[i] = static_cast<std::uint8_t>(device());
}

void host_random(void* self, std::uint8_t* out, std::size_t size) {
  {
    Upcall call(self);
    if (call && size <= static_cast<std::size_t>(std::numeric_limits<jsize>::max())) {
      const jsize length = static_cast<jsize>(size);
      const jbyteArray octets = call->NewByteArray(length);
      if (octets != nullptr) {
        call->CallVoidMethod(call.object(), java.random, octets);
        if (call.fine()) {
          call->GetByteArrayRegion(octets, 0, length, reinterpret_cast<jbyte*>(out));
          return;
        }
      }
    }
  }
  system_random(out, size);
}

void host_log(void* self, std::int32_t level, const char* message, std::size_t size) {
  Upcall call(self);
  if (!call) return;
  const jbyteArray octets = call.octets(message, size);
  if (octets != nullptr) call->CallVoidMethod(call.object(), java.log, static_cast<jint>(level), octets);
}

couvert_code host_storage_key(void* self, const char* path, std::size_t size, std::uint8_t key[32]) {
  Upcall call(self);
  if (!call) return code_internal;
  const jbyteArray where = call.octets(path, size);
  const jbyteArray octets = where == nullptr ? nullptr : call->NewByteArray(32);
  if (octets == nullptr) return code_internal;
  const jint code = call->CallIntMethod(call.object(), java.storage_key, where, octets);
  if (!call.fine()) return code_internal;
  if (code == COUVERT_OK) call->GetByteArrayRegion(octets, 0, 32, reinterpret_cast<jbyte*>(key));
  const jbyte zeros[32] = {};
  call->SetByteArrayRegion(octets, 0, 32, zeros);
  return code;
}

// Hands over what Java answered; `code` is an int[1] that it wrote to.
couvert_code answer(const Upcall& call, jobject octets, jintArray code, couvert_reply* reply) {
  if (!call.fine()) return code_internal;
  jint number = code_internal;
  call->GetIntArrayRegion(code, 0, 1, &number);
  if (number != COUVERT_OK || octets == nullptr) return number == COUVERT_OK ? code_internal : number;
  Octets text;
  if (!text.take(call.operator->(), static_cast<jbyteArray>(octets))) return code_internal;
  return couvert_reply_set(reply, text.data(), text.size());
}

couvert_code host_access_token(void* self, couvert_reply* reply) {
  Upcall call(self);
  if (!call) return code_internal;
  const jintArray code = call->NewIntArray(1);
  if (code == nullptr) return code_internal;
  return answer(call, call->CallObjectMethod(call.object(), java.access_token, code), code, reply);
}

couvert_code host_send(void* self, const char* request, std::size_t size, std::int64_t limit_us, couvert_reply* reply) {
  Upcall call(self);
  if (!call) return code_internal;
  const jbyteArray text = call.octets(request, size);
  const jintArray code = text == nullptr ? nullptr : call->NewIntArray(1);
  if (code == nullptr) return code_internal;
  const jlong limit = limit_us;
  return answer(call, call->CallObjectMethod(call.object(), java.send, text, limit, code), code, reply);
}

void host_end_sends(void* self) {
  Upcall call(self);
  if (call) call->CallVoidMethod(call.object(), java.end_sends);
}

bool find_methods(JNIEnv* env) {
  const jclass exception = env->FindClass("org/couvert/CouvertException");
  if (exception == nullptr) return false;
  java.exception = static_cast<jclass>(env->NewGlobalRef(exception));
  java.make_exception = env->GetStaticMethodID(exception, "ofNative", "(I[B[B[B[B)Lorg/couvert/CouvertException;");
  if (java.make_exception == nullptr) return false;
  const jclass host = env->FindClass("org/couvert/HostCalls");
  if (host == nullptr) return false;
  struct {
    jmethodID* method;
    const char *name, *signature;
  } methods[] = {{&java.ports, "ports", "()I"},
                 {&java.now, "now", "()J"},
                 {&java.uptime, "uptime", "([J)J"},
                 {&java.random, "random", "([B)V"},
                 {&java.log, "log", "(I[B)V"},
                 {&java.storage_key, "storageKey", "([B[B)I"},
                 {&java.access_token, "accessToken", "([I)[B"},
                 {&java.send, "send", "([BJ[I)[B"},
                 {&java.end_sends, "endSends", "()V"}};
  for (const auto& entry : methods) {
    *entry.method = env->GetMethodID(host, entry.name, entry.signature);
    if (*entry.method == nullptr) return false;
  }
  const jclass mailbox = env->FindClass("org/couvert/Mailbox");
  if (mailbox == nullptr) return false;
  java.event = env->GetMethodID(mailbox, "event", "([B)V");
  return java.event != nullptr;
}

void throw_new(JNIEnv* env, const char* type, const char* message) {
  const jclass found = env->FindClass(type);
  if (found != nullptr) env->ThrowNew(found, message);
}

// A text of the library that ends with 0, as octets.
jbyteArray octets_of(JNIEnv* env, const char* text) {
  std::size_t size = 0;
  while (text[size] != 0) ++size;
  const jbyteArray made = env->NewByteArray(static_cast<jsize>(size));
  if (made != nullptr) env->SetByteArrayRegion(made, 0, static_cast<jsize>(size), reinterpret_cast<const jbyte*>(text));
  return made;
}

}  // namespace

Octets::~Octets() {
  if (env_ != nullptr) env_->ReleaseByteArrayElements(array_, data_, JNI_ABORT);
}

bool Octets::take(JNIEnv* env, jbyteArray array) {
  if (array == nullptr) {
    throw_new(env, "java/lang/NullPointerException", "a text is null");
    return false;
  }
  size_ = static_cast<std::size_t>(env->GetArrayLength(array));
  if (size_ <= few) {
    env->GetByteArrayRegion(array, 0, static_cast<jsize>(size_), own_);
    data_ = own_;
    return true;
  }
  data_ = env->GetByteArrayElements(array, nullptr);
  if (data_ == nullptr) {
    if (!env->ExceptionCheck()) throw_new(env, "java/lang/OutOfMemoryError", "no room for a text");
    return false;
  }
  env_ = env;
  array_ = array;
  return true;
}

Key::~Key() {
  volatile std::uint8_t* octet = octets_;
  for (std::size_t i = 0; i < sizeof octets_; ++i) octet[i] = 0;
}

bool Key::take(JNIEnv* env, jbyteArray array) {
  if (array == nullptr || env->GetArrayLength(array) != static_cast<jsize>(sizeof octets_)) {
    throw_new(env, "java/lang/IllegalArgumentException", "a key has 32 octets");
    return false;
  }
  env->GetByteArrayRegion(array, 0, static_cast<jsize>(sizeof octets_), reinterpret_cast<jbyte*>(octets_));
  return true;
}

bool Numbers::take(JNIEnv* env, jlongArray array) {
  if (array == nullptr) {
    throw_new(env, "java/lang/NullPointerException", "an array of numbers is null");
    return false;
  }
  const jsize length = env->GetArrayLength(array);
  static_assert(sizeof(jlong) == sizeof(std::int64_t));
  try {
    numbers_.resize(static_cast<std::size_t>(length));
  } catch (const std::bad_alloc&) {
    throw_new(env, "java/lang/OutOfMemoryError", "no room for numbers");
    return false;
  }
  std::vector<std::int64_t>& numbers = numbers_;
  if (length > 0) env->GetLongArrayRegion(array, 0, length, reinterpret_cast<jlong*>(numbers.data()));
  return true;
}

void Numbers::give(JNIEnv* env, jlongArray array) const {
  if (env->ExceptionCheck() || numbers_.empty()) return;
  env->SetLongArrayRegion(array, 0, static_cast<jsize>(numbers_.size()),
                          reinterpret_cast<const jlong*>(numbers_.data()));
}

bool room(JNIEnv* env, jarray array) {
  if (array != nullptr && env->GetArrayLength(array) > 0) return true;
  throw_new(env, array == nullptr ? "java/lang/NullPointerException" : "java/lang/IllegalArgumentException",
            "there is no room for what comes out");
  return false;
}

void Text::give(JNIEnv* env, jobjectArray array) const {
  if (buf_.data == nullptr || env->ExceptionCheck()) return;
  if (buf_.size > static_cast<std::size_t>(std::numeric_limits<jsize>::max())) {
    return throw_new(env, "java/lang/OutOfMemoryError", "a document passes what an array holds");
  }
  const jsize length = static_cast<jsize>(buf_.size);
  const jbyteArray octets = env->NewByteArray(length);
  if (octets == nullptr) return;
  env->SetByteArrayRegion(octets, 0, length, reinterpret_cast<const jbyte*>(buf_.data));
  env->SetObjectArrayElement(array, 0, octets);
}

void throw_error(JNIEnv* env, couvert_code code, couvert_error* error) {
  // An exception that is pending already comes first.
  if (!env->ExceptionCheck()) {
    const jbyteArray kind = octets_of(env, couvert_error_kind(error));
    const jbyteArray message = kind ? octets_of(env, couvert_error_message(error)) : nullptr;
    const jbyteArray path = message ? octets_of(env, couvert_error_path(error)) : nullptr;
    const jbyteArray details = path ? octets_of(env, couvert_error_details(error)) : nullptr;
    if (details != nullptr) {
      const jobject made = env->CallStaticObjectMethod(java.exception, java.make_exception, static_cast<jint>(code),
                                                       kind, message, path, details);
      if (!env->ExceptionCheck()) env->Throw(static_cast<jthrowable>(made));
    }
  }
  couvert_error_free(error);
}

bool make_host(JNIEnv* env, jobject calls, couvert_host* out) {
  *out = couvert_host{};
  out->size = sizeof *out;
  if (calls == nullptr) {
    throw_new(env, "java/lang/NullPointerException", "the host is null");
    return false;
  }
  const jint ports = env->CallIntMethod(calls, java.ports);
  if (env->ExceptionCheck()) return false;
  const jobject kept = env->NewGlobalRef(calls);
  if (kept == nullptr) {
    throw_new(env, "java/lang/OutOfMemoryError", "no room for a reference");
    return false;
  }
  out->userdata = kept;
  out->free_userdata = free_object;
  if (ports & port_now) out->now_us = host_now;
  if (ports & port_uptime) out->uptime_us = host_uptime;
  if (ports & port_random) out->random = host_random;
  if (ports & port_log) out->log = host_log;
  if (ports & port_storage_key) out->storage_key = host_storage_key;
  if (ports & port_access_token) out->access_token = host_access_token;
  if (ports & port_send) {
    out->send = host_send;
    out->end_sends = host_end_sends;
  }
  return true;
}

void* make_listener(JNIEnv* env, jobject mailbox) {
  if (mailbox == nullptr) {
    throw_new(env, "java/lang/NullPointerException", "the listener is null");
    return nullptr;
  }
  const jobject kept = env->NewGlobalRef(mailbox);
  if (kept == nullptr) throw_new(env, "java/lang/OutOfMemoryError", "no room for a reference");
  return kept;
}

void call_listener(void* userdata, const char* event, size_t size) {
  Upcall call(userdata);
  if (!call) return;
  const jbyteArray octets = call.octets(event, size);
  if (octets != nullptr) call->CallVoidMethod(call.object(), java.event, octets);
}

void free_object(void* userdata) {
  JNIEnv* env = environment();
  if (env != nullptr) env->DeleteGlobalRef(static_cast<jobject>(userdata));
}

}  // namespace couvert_java

extern "C" {

JNIEXPORT jint JNICALL JNI_OnLoad(JavaVM* vm, void*) {
  couvert_java::java.vm = vm;
  return JNI_VERSION_1_6;
}

// Called by the class that has the functions, once: with its class loader the others are found.
JNIEXPORT void JNICALL Java_org_couvert_NativeJNI_couvert_1java_1start(JNIEnv* env, jclass) {
  couvert_java::find_methods(env);  // leaves its exception pending
}

}  // extern "C"
